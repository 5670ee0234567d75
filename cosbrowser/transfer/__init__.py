"""Moves bytes and survives crashes. Free of Qt; runs in the engine process."""
