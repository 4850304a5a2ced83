"""A compiler for conference proceedings. `pipeline.py` tells the whole story; read it first.

model: the nouns · intake: things come in · checks: what may be wrong · typesetting: a manuscript becomes a galley ·
pdf: drawing, writing, inspecting · assembly: galleys become a volume · editions: what it is issued as ·
execution: where and whether work is done · delivery: the writer of outputs · report: the teller of mistakes ·
commands: the command line
"""
