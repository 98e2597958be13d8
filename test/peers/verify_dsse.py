"""One envelope a line (base64) on stdin; on stdout, a line each: whether in-toto's own library accepts it.

python verify_dsse.py <public key, PEM> <key id>
"""

import base64
import json
import sys

from cryptography.hazmat.primitives.serialization import load_pem_public_key
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey

pem, key_id = sys.argv[1:]
with open(pem, "rb") as file:
    key = SSlibKey.from_crypto(load_pem_public_key(file.read()), keyid=key_id, scheme="ecdsa-sha2-nistp256")


def accepts(envelope: bytes) -> bool:
    try:
        read = Envelope.from_dict(json.loads(envelope))
        read.verify([key], 1)
        return read.payload_type == "application/vnd.in-toto+json" and "_type" in json.loads(read.payload)
    except Exception:  # It has no error of its own for half of what can be wrong.
        return False


for line in sys.stdin:
    print("accepts" if accepts(base64.b64decode(line)) else "refuses")
