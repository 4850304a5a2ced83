"""Signatures on PDFs (ISO 32000-1, 12.8): made with a key in PKCS#12, and read back. The only user of pyhanko.

pyhanko is an extra, so whoever needs this module imports it where it is needed.
"""

import hashlib
import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from pyhanko.pdf_utils.generic import ByteStringObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

FIELD = "Signature"
_ID_BYTES = 16
_SIGNATURE_BYTES = 4096

logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # it would speak to the terminal of every certificate
logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)


class UnusableKey(Exception):
    """The file is no PKCS#12 with a private key, or the password is wrong."""


@dataclass(frozen=True, slots=True)
class Key:
    """A private key with its certificate, as `open_key` found it; `name` is whom the certificate names."""

    signer: SimpleSigner
    name: str


@dataclass(frozen=True, slots=True)
class SignatureFacts:
    """A signature on a PDF: by whom; `intact`: nothing has changed since; `whole`: nothing was added since.

    Nobody is asked whether the certificate is to be trusted: that is between the reader and who gave it out.
    """

    name: str
    intact: bool
    whole: bool


def open_key(content: bytes, password: str) -> Key:
    """The key in a PKCS#12 file; raises UnusableKey."""
    try:
        signer = SimpleSigner.load_pkcs12_data(content, [], password.encode() if password else None)
    except (ValueError, TypeError, AttributeError) as error:  # the last two where the file holds no private key
        raise UnusableKey(str(error)) from error
    return Key(signer, _name(signer.signing_cert))


def sign(pdf: bytes, key: Key, day: str) -> bytes:
    """The PDF certified: nobody may change it without its reader being told. An RSA key gives the same bytes again."""
    writer = _Unchanging(io.BytesIO(pdf))
    digest = hashlib.sha256(pdf).digest()[:_ID_BYTES]
    writer._document_id[1] = ByteStringObject(digest)  # random otherwise
    meta = PdfSignatureMetadata(FIELD, name=key.name, certify=True, docmdp_permissions=MDPPerm.NO_CHANGES)
    signer = _Dated(meta, key.signer, datetime.fromisoformat(day).replace(tzinfo=UTC))
    signed = signer.sign_pdf(writer, bytes_reserved=_room(key))
    content: bytes = signed.getvalue()
    return content


def signatures(pdf: bytes) -> tuple[SignatureFacts, ...]:
    """The signatures on a PDF; one that can't be read counts as broken."""
    try:
        return tuple(_signatures(pdf))
    except Exception:  # pyhanko raises whatever a damaged PDF leads to
        return (SignatureFacts("", False, False),) if b"/ByteRange" in pdf else ()


def _signatures(pdf: bytes) -> Iterator[SignatureFacts]:
    trusting_nobody = ValidationContext(trust_roots=[], allow_fetching=False)
    for embedded in PdfFileReader(io.BytesIO(pdf)).embedded_signatures:
        status = validate_pdf_signature(embedded, trusting_nobody)
        whole = status.coverage == SignatureCoverageLevel.ENTIRE_FILE
        yield SignatureFacts(_name(status.signing_cert), status.intact and status.valid, whole)


def _room(key: Key) -> int:
    """Hexadecimal digits kept for a signature with its certificates; pyhanko would sign twice to find out."""
    certificates = [key.signer.signing_cert, *key.signer.cert_registry]
    return 2 * (sum(len(each.dump()) for each in certificates) + _SIGNATURE_BYTES)


def _name(certificate: object) -> str:
    """The common name in a certificate, else its organisation, else everything it says."""
    subject = certificate.subject.native  # type: ignore[attr-defined]
    named = subject.get("common_name") or subject.get("organization_name")
    return named if isinstance(named, str) else ", ".join(map(str, subject.values()))


class _Unchanging(IncrementalPdfFileWriter):
    """A writer that leaves the metadata as they are; by itself it would set the clock's time among them."""

    def _update_meta(self) -> None:
        pass


class _Dated(PdfSigner):
    """A signer whose clock stands: the day of a signature is the edition's own."""

    def __init__(self, meta: PdfSignatureMetadata, signer: SimpleSigner, moment: datetime) -> None:
        super().__init__(meta, signer)
        self.moment = moment

    def init_signing_session(self, *words: object, **named: object) -> PdfSigningSession:
        """The session, at the moment that was given."""
        session = super().init_signing_session(*words, **named)  # type: ignore[arg-type]
        session.system_time = self.moment
        return session
