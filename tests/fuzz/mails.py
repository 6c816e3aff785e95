"""Pages as they arrive by e-mail."""

from __future__ import annotations

from email.message import EmailMessage


def as_mail(page: str) -> bytes:
    """A message with a page as text and as HTML, both encoded."""
    message = EmailMessage()
    message["From"] = "office@fernhill.example"
    message["Subject"] = "Privacy notice"
    message.set_content("The notice is in the other part.")
    message.add_alternative(page, subtype="html", cte="quoted-printable")
    message.set_boundary("a-part")  # One by chance would make other files each time.
    return message.as_bytes()
