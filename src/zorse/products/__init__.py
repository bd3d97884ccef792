"""Behaviours: what each operation does, one folder a product, one module a resource."""
