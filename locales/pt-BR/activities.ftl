# Atividades: nome, o que conta, a questão e a proposta do ensaio (não é lei).

a-pow-asic = Prova de trabalho em máquinas dedicadas (专用矿机挖矿)
    .what = Cálculo de hash em máquinas feitas para isso.
    .issue = É mineração da categoria eliminada (淘汰类)?
    .outlook = Fora da lista positiva proposta.
    .industry = Nenhuma proposta

a-pow-general = Prova de trabalho em placas de vídeo ou processadores (显卡、处理器挖矿)
    .what = Cálculo de hash em máquinas gerais, mesmo em parte do dia.
    .issue = Máquinas gerais contam como máquinas de mineração?
    .outlook = Fora da lista positiva proposta.
    .industry = Nenhuma proposta

a-pool = Operar um pool de mineração (矿池)
    .what = Reunir máquinas de terceiros e dividir as recompensas.
    .issue = É mineração, e também atividade financeira?
    .outlook = Fora da lista positiva proposta.
    .industry = Nenhuma proposta

a-host-miners = Hospedar máquinas de mineração de terceiros (矿机托管)
    .what = Espaço, energia ou cuidado para máquinas que mineram.
    .issue = Quem hospeda faz parte da mineração?
    .outlook = Fora da lista positiva proposta.
    .industry = Nenhuma proposta

a-sell-miners = Vender máquinas de mineração (矿机)
    .what = Fabricar ou vender máquinas para mineração.
    .issue = Quem pode vender o quê, e onde?
    .outlook = Fora da lista positiva proposta.
    .industry = Nenhuma proposta

a-power-shares = Cotas da produção de máquinas (云算力)
    .what = Vender a terceiros partes da produção das máquinas.
    .issue = É captação ilegal, mineração ou ambas?
    .outlook = Na proposta: regulação financeira.
    .industry = Produtos financeiros

a-pos-own = Validação com tokens próprios (权益证明)
    .what = Um validador que faz staking só dos seus próprios tokens.
    .issue = É mineração sem máquinas ou operação de nó?
    .outlook = Na proposta: pode operar depois de registrada e declarada.
    .industry = Tecnologia da informação: operação de nós

a-staking-others = Staking de tokens de terceiros (质押)
    .what = Validar com tokens que terceiros confiam ou delegam.
    .issue = É um serviço técnico ou um produto financeiro?
    .outlook = Na proposta: regulação financeira.
    .industry = Serviços financeiros

a-dpos = DPoS ou supernó (委托权益证明)
    .what = Um nó eleito por votos em tokens.
    .issue = Os votos são dinheiro de terceiros?
    .outlook = Na proposta: pode operar depois de registrada e declarada.
    .industry = Tecnologia da informação: operação de nós

a-storage-proof = Prova de armazenamento ou de espaço (存储证明)
    .what = Armazenamento que uma rede recompensa com tokens.
    .issue = É armazenamento ou mineração com discos?
    .outlook = Na proposta: pode operar depois de registrada e declarada.
    .industry = Armazenamento de dados

a-edge-tokens = Banda e caixas de borda por tokens ou dinheiro (边缘节点, DePIN, PCDN)
    .what = Linhas e caixas que ganham tokens ou dinheiro por tráfego ou presença.
    .issue = A linha serve a esse uso, há licença, e os tokens são minerados?
    .outlook = Na proposta: pode operar depois de registrada e declarada.
    .industry = Telecomunicações: distribuição de conteúdo

a-gpu-market-compute = Mercado de GPU (算力市场): a computação
    .what = Tarefas que clientes de um mercado de computação rodam nas suas máquinas.
    .issue = É computação incentivada, e há a licença devida?
    .outlook = Na proposta: setor de dados.
    .industry = Serviços de computação

a-gpu-market-token = Mercado de GPU (算力市场): os tokens
    .what = Pagamento e recompensas em tokens por essas máquinas.
    .issue = O pagamento em tokens é atividade financeira, e as recompensas são mineração?
    .outlook = Na proposta: pode operar depois de registrada e declarada.
    .industry = Tecnologia da informação: operação de nós

a-node-service-tokens = Serviço de nó pago em tokens
    .what = Operar nós para clientes que pagam em tokens ou stablecoin.
    .issue = É exportação de serviços ou ajuda a negócios com tokens?
    .outlook = Na proposta: regulação financeira.
    .industry = Serviços financeiros

a-node-service-fiat = Serviço de nó pago em dinheiro
    .what = Operar nós para clientes que pagam por um banco.
    .issue = A quem atende, e o que o nó faz?
    .outlook = Na proposta: pode operar depois de registrada e declarada.
    .industry = Tecnologia da informação: operação e manutenção

a-rpc-services = Retransmissão, indexação, carteira ou interface de staking
    .what = Acesso do público a uma rede de blockchain.
    .issue = Está registrado, e é intermediação?
    .outlook = Na proposta: pode operar depois de registrada e declarada.
    .industry = Serviços de informação na internet

a-token-home = Emitir um token na China continental (境内发行代币)
    .what = Criar ou vender um token próprio no país.
    .issue = Existe alguma via lícita?
    .outlook = Na proposta: regulação financeira.
    .industry = Produtos financeiros

a-token-abroad = Emitir um token no exterior (境外发行代币)
    .what = Criar ou vender um token próprio por uma entidade no exterior.
    .issue = Quem controla o emissor?
    .outlook = Na proposta: regulação financeira.
    .industry = Produtos financeiros

a-token-asset = Token lastreado em ativos reais (RWA, 现实世界资产代币化)
    .what = Tokens pagos com a receita de máquinas, contratos ou outros ativos.
    .issue = Está registrado, e onde é vendido?
    .outlook = Na proposta: regulação financeira.
    .industry = Valores mobiliários

a-stablecoin = Emitir uma stablecoin (稳定币)
    .what = Um token atrelado a dinheiro.
    .issue = Atrelado a quê, e quem controla o emissor?
    .outlook = Na proposta: regulação financeira.
    .industry = Pagamentos e produtos financeiros

a-hold-tokens = Manter tokens
    .what = Guardar ou negociar tokens.
    .issue = É guardar ou negociar?
    .outlook = Na proposta: regulação financeira.
    .industry = Nenhuma: é um ativo, não um setor

a-tokens-to-rmb = Converter tokens em renminbi (出金)
    .what = Vender tokens por renminbi, para você ou para terceiros.
    .issue = É atividade proibida de conversão de moeda virtual?
    .outlook = Na proposta: regulação financeira.
    .industry = Serviços financeiros

a-ai-rmb = Computação de IA por renminbi (智能算力)
    .what = Treinamento, inferência ou locação de computação paga em dinheiro.
    .issue = Que licença e que registros são devidos?
    .outlook = Na proposta: setor de dados.
    .industry = Serviços de computação

a-storage-rmb = Armazenamento ou hospedagem por renminbi
    .what = Guardar dados ou máquinas de clientes por dinheiro.
    .issue = Que licença é devida?
    .outlook = Na proposta: setor de dados.
    .industry = Armazenamento de dados

a-consortium = Serviço de blockchain de consórcio (联盟链)
    .what = Uma rede para membros conhecidos.
    .issue = Atende o público?
    .outlook = Na proposta: setor de dados.
    .industry = Serviços de blockchain

a-sell-machines = Vender máquinas comuns
    .what = Servidores e placas vendidos como o que são.
    .issue = São comuns?
    .outlook = Na proposta: setor de dados.
    .industry = Comércio de computadores

a-no-chain = Um negócio sem nenhuma blockchain
    .what = Sem blockchain, sem token, sem receita assim.
    .issue = Resta algo a perguntar?
    .outlook = Na proposta: setor de dados.
    .industry = Conforme o registro
