"""What can go wrong when a server's owner asks something of it."""


class ControlError(Exception):
    """It cannot be done; the message is one line that says what to do next."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
