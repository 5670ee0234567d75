"""Each way a server can fail, met by each thing that is done with it (`tests/faults/rows.py`).

A cell ends in "done and equal", or in a sentence and nothing changed; none hangs. A short choice of cells runs always,
all of them with `--long`.
"""
