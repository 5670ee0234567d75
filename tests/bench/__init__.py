"""Figures: `python -m tests.bench NAME ...` prints one JSON object as its last line. No test asserts a time."""
