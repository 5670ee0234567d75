"""The boundary between the GUI process and the engine process."""
