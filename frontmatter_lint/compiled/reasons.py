"""Made from `data/reasons.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'source': 'reasons as people write them (issue "Judgement", 40 of them in tests/test_reasons.py)',
'verified_on': '2026-11-28',
'safeguard': [
'(?:an?|the|each|every|our|some|two)?\\s?\\b(?:persons?|humans?|people|engineers?|reviewers?|leads?|teams?|maintainers?|attorneys?|lawyers?|counsel|analysts?|someone|somebody|on-call|officers?|experts?|colleagues?|developers?|we|i)\\b[^.;]{0,40}\\b(?:check|review|approve|read|verif|confirm|sign|validat|look|decide|inspect|triage|audit|vet)\\w*\\b[^.;,]{0,60}',
'\\b(?:checked|reviewed|approved|read|verified|confirmed|signed off|validated|inspected|vetted|decided) (?:\\w+ )?by (?:an?|the|our|each|every|another|one of)?\\s?\\w[^.;,]{0,40}',
'\\b(?:human|manual|second|person)[ -](?:review|check|approval|pass|sign-?off|look|opinion|oversight)\\b[^.;,]{0,40}',
'\\b(?:escalat|hands?|handed|pass(?:es|ed)?|forward|defer|delegat|rout|send|goes|go)\\w*\\b[^.;]{0,40}\\b(?:hard|difficult|unclear|doubtful|serious|real|complex|risky|critical|ambiguous|cases?|findings?|stronger|opus|sonnet|frontier|mid|auditor|reviewer|human|person)\\b[^.;,]{0,40}',
'\\b(?:hard|difficult|unclear|doubtful|serious|complex|risky|ambiguous) (?:ones?|cases?|findings?|questions?) (?:are|is|get|gets|go|goes)? ?(?:escalat|hand|pass|sent|forward|to)\\w*[^.;,]{0,40}',
'\\b(?:opus|sonnet|a stronger (?:model|agent|pass)|a second,? stronger)\\b[^.;]{0,20}\\b(?:check|review|confirm|verif|re-?read|looks? again|repeat|decide)\\w*[^.;,]{0,40}',
'\\b(?:judge?ments?|decisions?|analys[ie]s|design|planning|orchestration|coordination|architecture|reviews?|triage|fix(?:es|ing)?|the (?:hard|real|deep) \\w+|everything else|the rest|anything (?:hard|else|more)) (?:itself )?(?:belongs? to|(?:is|are) (?:handled|done|owned|made|taken) by|stays? with|(?:is|are) left (?:to|with)|remains? with)\\b[^.;,]{0,40}',
],
'enough': [
'\\b(?:enough|suffic\\w+|adequate|overkill|wasted?|wasteful|plenty|good fit|does the job|handles? (?:it|this|these|that|them)|up to it)\\b',
"\\bno need (?:for|of)\\b|\\bneeds? no\\b|\\bdo(?:es)? ?n[o']t (?:need|require|call for)\\b|\\bnothing (?:here|in it) (?:needs|requires)\\b|\\bno (?:deep|complex|real) \\w+",
'\\b(?:light|small|cheap|fast)\\w* (?:model|tier|one)? ?(?:is|will|can|works|copes|does)\\b',
],
'light': ['\\b(?:light|lightweight|small|smaller|cheap|cheaper|fast|faster) (?:model|tier|one)\\b'],
'simple': [
'\\b(?:only|just|merely|simply|purely) \\w+s\\b',
'\\b(?:status|ceremony|admin\\w*|bookkeeping|clerical|housekeeping|paper)[ -]?(?:and \\w+ |\\+ \\w+ )?(?:work|tasks?|updates?|reports?|chores?|reporting)\\b',
'\\b(?:mechanical|routine|deterministic|repetitive|trivial|simple|simpl[ey]|straightforward|boilerplate|scripted|rule-based|template|templated|checklist|check-?list|look-?ups?|grep\\w*|formatt\\w+|renam\\w+|sort\\w*|copies|copying|pattern matching|fixed (?:list|rules?|steps?|format|procedure|template|set)|known (?:list|patterns?|bugs)|narrow|read-only summar\\w+|well-defined|small and known)\\b',
],
'strong': [
'\\b(?:need|require|demand|call|want)s?\\w* (?:for )?(?:a |the |an |more |our )?(?:deep\\w*|strong\\w*|careful|complex|long|best|frontier|real|top|most capable|serious|expert|nuanced?|subtle|judge?ment|reasoning)\\b',
'\\b(?:deep|complex|multi-step|careful|subtle|nuanced|architectural|cross-\\w+|long-horizon|adversarial) (?:reasoning|judge?ment|analysis|thinking|trade-?offs?|decisions?|reading|work|audits?|context)\\b',
'\\b(?:judge?ment|nuance|trade-?offs?|ambigu\\w+|hard to spot|subtle|novel|open-ended|irregular|unpredictable)\\b',
'\\b(?:miss(?:es|ed)?|mistakes?|errors?|wrong \\w+) (?:\\w+ ){0,3}(?:cost|expensive|dangerous|unacceptable|not acceptable)\\w*\\b|\\bcannot afford\\b|\\bhigh[- ]stakes\\b|\\bstakes are high\\b|\\btoo (?:important|risky|hard|difficult) for\\b',
'\\bonly (?:the )?(?:strongest|best|frontier|most capable)\\b',
],
<<<<<<< HEAD
'thinking': {
"(?<!no )(?<!not )(?<!not use )(?<!n't use )(?<!without )\\b(?:ultrathink\\w*|extended thinking|think (?:very )?(?:hard|harder|hardest|deeply))\\b": ['ultrathink','extended thinking','think '],
},
'modest': {
'\\b(?:pure|purely|merely|just|only|deterministic|thin|simple) (?:an? )?(?:tool|script|command|test|check|cli)[ -](?:runner|executor|wrapper|forwarder|invoker)s?\\b': ['runner','executor','wrapper','forwarder','invoker'],
"\\byou(?:'re| are) (?:an?|the) (?:[\\w-]+ ){0,3}(?:runner|executor|forwarder|fetcher|finder|reporter|formatter|collector|extractor|relay|messenger|clerk), not an? (?:[\\w-]+ ){0,2}[\\w-]+": ['you'],
'\\b(?:no|not|never|without)\\b (?:\\w+ ){0,3}subjective (?:\\w+ )?(?:review|analys\\w+|assessment|evaluation|judge?ment|audit)s?\\b': ['subjective '],
'\\b(?:makes? no|(?:does|do|must|should|will) not (?:make|exercise|use|apply) (?:any )?|never (?:makes?|exercises?|us\\w+|appl\\w+) )judge?ments?( calls?)?\\b': ['judg'],
},
=======
'thinking': [
"(?<!no )(?<!not )(?<!not use )(?<!n't use )(?<!without )\\b(?:ultrathink\\w*|extended thinking|think (?:very )?(?:hard|harder|hardest|deeply))\\b",
],
'modest': [
'\\b(?:pure|purely|merely|just|only|deterministic|thin|simple) (?:an? )?(?:tool|script|command|test|check|cli)[ -](?:runner|executor|wrapper|forwarder|invoker)s?\\b',
"\\byou(?:'re| are) (?:an?|the) (?:[\\w-]+ ){0,3}(?:runner|executor|forwarder|fetcher|finder|reporter|formatter|collector|extractor|relay|messenger|clerk), not an? (?:[\\w-]+ ){0,2}[\\w-]+",
'\\b(?:no|not|never|without)\\b (?:\\w+ ){0,3}subjective (?:\\w+ )?(?:review|analys\\w+|assessment|evaluation|judge?ment|audit)s?\\b',
'\\b(?:makes? no|(?:does|do|must|should|will) not (?:make|exercise|use|apply) (?:any )?|never (?:makes?|exercises?|us\\w+|appl\\w+) )judge?ments?( calls?)?\\b',
'\\b(?:using|runs? on|running on|powered by|backed by|needs? only|made for) (?:an? |the )?(?:(?:light|lightweight|small|cheap|fast)(?:er|est)?(?:,| and)? ?){1,2} (?:model|tier|llm)\\b',
'\\bspeed (?:over|rather than|matters more than|is more important than) \\w+|\\boptimi[sz]ed for speed\\b',
],
'gathering': [
"\\byou(?:'re| are) (?:an?|the) (?:[\\w*`-]+ ){0,3}(?:explorer|searcher|retriever|finder|locator|librarian|gatherer|collector|fetcher)\\b",
'\\b(?:role|job|task|purpose|goal|mission|responsibility)\\**:?\\**(?: is to| is)? (?:only |just |simply |solely |quickly )?(?:gather|collect|fetch|retriev|find|locat|search|explor|look up)\\w*\\b[^.\\n]{0,90}\\b(?:report|return|hand)\\w*',
'\\b(?:gathers?|collects?|fetch(?:es)?|retrieves?|locates?|explores?|searches|looks up)\\b[^.\\n]{0,60}\\band (?:reports?|returns?|summari[sz]es?|lists?)\\b',
'\\bread-only (?:[\\w-]+ ){0,2}(?:helper|explorer|scout|reconnaissance|searcher|look-?ups?)\\b',
],
'first_pass': [
'\\b(?:light-?weight|light|quick|fast|rapid|speedy|cheap)(?: and [\\w-]+)? (?:[\\w-]+ ){0,2}?(?:(?:sub)?agent|assistant|helper|scout|explorer|explorations?|recon\\w*|scans?|scanner|search|searches|look-?ups?|checks?|checker|pass|sweep|survey|overviews?|reviews?|screening|look|analysis|audits?)\\b',
"\\b(?:you(?:'re| are) (?:an?|the) (?:[\\w*`-]+ ){0,2}scout|scout (?:sub)?agent)\\b|^[\\w -]*\\bscout\\b",
'\\b(?:first|initial|preliminary|quick|cheap)[ -](?:pass|look|sweep|glance|screening)\\b',
'\\b(?:codebase|code|repository|file) (?:explorer|finder|locator|searcher)\\b',
],
'for_light': [
'\\b(?:light-?weight|quick(?:ly)?|rapidly|cheap(?:ly|er|est)?|low-cost|inexpensive(?:ly)?)\\b',
'\\b(?:fast|light|small)(?:er|est)? (?:[\\w-]+ ){0,2}(?:models?|tier|llms?|pass|(?:sub)?agent|scans?|checks?|search|look-?ups?|recon\\w*|explor\\w+)\\b',
'\\b(?:fast|faster|light|small), [\\w-]+ (?:model|agent)\\b',
'\\bspeed (?:over|rather than|matters more than)\\b|\\boptimi[sz]ed for speed\\b',
],
>>>>>>> 92b549f (Hear what a text calls its work: a first pass is no error, who gathers and reports is one level less)
'not_before': '\\b(?:than|instead of|rather than|not|no|without|over|from|unlike|replaces?|no need for|before) (?:an? |the )?(?:\\w+ )?$',
'not_after': '^ (?:is|was|would be|adds|brings|finds|costs) ?(?:\\w+ )?(?:overkill|wasted?|too \\w+|unnecessary|needless|not needed|nothing|no more|more|expensive)',
}
