"""English words that the patterns of hyph-en-us part wrongly; `*` is any ending."""

from proceedings.typesetting.microtypography.seams import listed

WORDS = listed("""
    # those that the patterns were published with (Liang 1983), and their family
    dec-la-ra-tion*  dec-li-na-tion*  oblig-a-tory  phil-an-throp-ic  re-ci-proc-ity  ref-or-ma-tion*  ret-ri-bu-tion*

    # computing
    block-chain*  data-set*  cyber-space  crypto-cur-ren-c*  eigen-value*  eigen-vec-tor*  micro-struc-tur*
    macro-eco-nom-ic*  socio-eco-nom-ic*  token-iza-tion*  token-izer*  token-ize*  auto-en-cod*  non-empty  time-table*
    inter-eth-nic*  inter-agency  whistle-blow-er*  pseu-don-y-mous*

    # names
    Ka-zakh-stan*  Uz-bek-i-stan*  Ta-jik-i-stan*  Kyr-gyz-stan*  Turk-men-i-stan*  Af-ghan-i-stan*  Pa-ki-stan*
""")
