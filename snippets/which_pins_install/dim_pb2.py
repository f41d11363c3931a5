from google.protobuf import descriptor

field = descriptor.FieldDescriptor(
    name="size", full_name="Dim.size", index=0, number=1, type=3,
    cpp_type=2, label=1, has_default_value=False, default_value=0,
    message_type=None, enum_type=None, containing_type=None,
    is_extension=False, extension_scope=None, file=None,
)
print(field.full_name, field.number)
