# Side by side on the result: what is seen or said first, and what decides.

beside-seen = O que a fiscalização vê primeiro
beside-decides = O que decide hoje
beside-each = O que decide, atividade por atividade
beside-none = Nada disso, sozinho, põe uma atividade em boa via. Decide o que roda, quem paga e em quê:
beside-said = O que se diz
beside-done = O que se faz
