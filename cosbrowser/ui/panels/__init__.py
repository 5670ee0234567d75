"""What the inspector shows, a panel for each idea. See `panel.py` for what a panel is."""
