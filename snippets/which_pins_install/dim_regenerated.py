from google.protobuf import descriptor_pb2, descriptor_pool

file = descriptor_pb2.FileDescriptorProto(name="dim.proto")
message = file.message_type.add(name="Dim")
message.field.add(name="size", number=1, type=3, label=1)
pool = descriptor_pool.DescriptorPool()
pool.AddSerializedFile(file.SerializeToString())
field = pool.FindMessageTypeByName("Dim").fields_by_name["size"]
print(field.full_name, field.number)
