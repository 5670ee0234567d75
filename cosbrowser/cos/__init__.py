"""What IBM COS is: accounts, listings, objects, errors. Free of Qt; runs in the engine process."""
