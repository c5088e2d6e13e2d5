"""Made from `data/fleet.yaml` by `scripts/compile_data.py`; do not edit."""

DATA = {
'tokens': {
'characters': 3.5,
'dense': [[3584,3839],[12352,12543],[13312,40959],[44032,55215],[63744,64255],[131072,262143]],
'source': 'https://docs.claude.com/en/docs/about-claude/glossary',
'verified_on': '2026-11-27',
},
'twins': {
'fewest': 6,
'share': 0.7,
'with_body': 0.4,
'one_stem': {'fewest':3,'beyond_light':0.9},
'common': ['able','about','across','agent','agents','also','always','asks','assistant','been','being','best','does','each','ensure','ensures','every','expert','experts','from','have','help','helps','including','into','invoke','like','make','makes','more','must','need','needed','needs','other','over','practices','proactively','provide','provides','request','requests','should','similar','specialist','specialized','such','task','tasks','that','their','them','then','these','they','this','those','through','used','user','users','using','want','wants','what','when','where','which','while','will','with','work','working','works','your'],
'qualifiers': ['advanced','backup','basic','beginner','budget','cheap','cheaper','complex','comprehensive','critical','deep','deeper','draft','easy','economy','effort','escalation','expensive','fallback','fast','faster','final','first','frontier','haiku','hard','heavy','high','initial','junior','lead','light','lightweight','lite','local','low','master','max','medium','mid','mini','nano','opus','primary','principal','pro','quick','routine','secondary','senior','simple','small','sonnet','staff','standard','strong','thorough','trivial','turbo','ultra','xhigh'],
'said_qualifiers': ['cheap','cheaper','deep','deeper','economy','escalation','expensive','fallback','fast','faster','frontier','haiku','junior','lightweight','lite','opus','quick','routine','senior','simple','sonnet','thorough','trivial'],
},
'unrouted': {'agents':8,'each':2,'mechanical':0.55,'beyond_light':0.9,'read':60},
'reviewed': {
'makes': ['codegen','architecture','iac','build','data','testing','debugging','design','docs','content'],
'reviews': ['review','security','compliance','legal'],
'most': 2,
},
}
