"""Kills: `python -m tests.crash --kills N --seed S` prints one JSON object as its last line.

A window (offscreen) with its engine uploads and downloads 200 files; one of them, or both, are killed with SIGKILL at
random points and started again until all is done. `corrupt lost partial_under_final_name orphan_uploads orphan_parts`
have to be 0, and `resent_bytes_max_per_kill` at most `resent_bytes_bound`: workers times part size.
"""
