"""The authors' loop: proofs made, sent, collected, compared; state in plain files below proofing/ of the conference."""
