"""Reading files in a process of their own, which they may crash or fill."""
