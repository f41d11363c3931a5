"""The files that the site serves beside its pages."""
