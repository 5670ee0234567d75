"""Takes the place of IBM's closed package, which does not exist for this Python."""
