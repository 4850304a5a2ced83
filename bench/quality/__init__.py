"""A trial of quality: the same real text set by several engines, their finished pages read by one ruler."""
