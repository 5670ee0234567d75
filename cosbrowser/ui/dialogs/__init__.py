"""Dialogs. Each is opened without a nested event loop and gives back a value by a signal."""
