"""What must hold of the words on pages, outside of programs and claims."""
