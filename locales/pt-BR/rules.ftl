# Regras: a regra em uma frase, por que se aplica e o argumento contrário, quando existe.

r-pow-asic-mainland = A prova de trabalho em máquinas dedicadas na China continental está na categoria eliminada: nenhum projeto novo, e os existentes têm de fechar.
    .reason = Você opera ou planeja máquinas dedicadas a hash na China continental. É o caso que a definição nacional de mineração descreve, seja qual for o tamanho ou o lugar.

r-pow-general-mainland = A prova de trabalho em placas de vídeo ou processadores na China continental é tratada, conforme prática consolidada, como mineração eliminada.
    .reason = Você calcula hash em máquinas gerais na China continental. Duas províncias citam essas máquinas, e a proibição nacional cobre a mineração com qualquer nome.
    .counter = A definição fala em máquinas dedicadas, mas não se achou decisão que acolhesse essa tese; ela é mais forte contra a apreensão.

r-confiscation-mixed-use = Máquinas gerais que mineram também podem sofrer perdimento.
    .reason = Duas províncias mandam aplicar o perdimento a máquinas com placas de vídeo e processadores.
    .counter = Discute-se se uma atividade eliminada torna eliminada a placa multiuso; tomá-la pode ser desproporcional.

r-pool-pow = Operar um pool de mineração integra a cadeia da mineração, que é eliminada.
    .reason = Você opera um pool de prova de trabalho; havendo outros serviços, não se pergunta quais clientes são membros do pool. Toda a cadeia da mineração deve ser fiscalizada e fechada.

r-pool-from-outside = Um pool de mineração fora da China continental com membros nela tende a integrar a cadeia da mineração, que é eliminada.
    .reason = Dono e controlador estão fora da China continental, nenhuma máquina está nela, e há membros nela; havendo outros serviços, não se pergunta quais clientes são membros. Toda a cadeia da mineração deve ser fiscalizada.
    .counter = O aviso sobre mineração trata de projetos dentro da China continental.

r-pool-storage = Um pool de prova de armazenamento tende a ser mineração eliminada.
    .reason = Seu pool reúne máquinas de armazenamento, não de hash. Havendo outros serviços, não se pergunta quais clientes são membros. Tribunais chamaram esse armazenamento de mineração.
    .counter = O armazenamento em si é setor incentivado, e as decisões são locais e não vinculam outros tribunais nem autoridades.

r-pool-elsewhere = Não está definido se operar fora da China continental um pool de membros de fora integra a cadeia eliminada da mineração.
    .reason = O pool e os membros estão fora da China continental; você ou seu controlador está nela. Nenhum texto lido o proíbe; nenhum o protege.
    .counter = O aviso trata de projetos na China continental.

r-pool-payout = Um pool que troca tokens para terceiros também exerce atividade financeira proibida.
    .reason = Seu pool ganha uma margem (spread) na troca. Trocar tokens para os membros vai além de fornecer software.

r-pool-members = Pagar os membros do pool em tokens, ou cobrar deles em tokens, tende a ser atividade financeira proibida.
    .reason = Um pool normalmente divide tokens entre os membros; você não informa troca.
    .counter = Dividir uma recompensa comum, ou ser pago, não está entre as atividades listadas.

r-host-miners-mainland = Hospedar máquinas de mineração de terceiros na China continental é mineração eliminada, seja qual for o nome do contrato.
    .reason = Você abriga ou opera máquinas de mineração de terceiros, ou lhes fornece energia. A proibição cobre centros de dados e todos os que servem à mineração.

r-telecom-unlicensed-hosting = Hospedar sem licença é uma segunda infração, ao lado da mineração.
    .reason = Você abriga, abrigou ou planeja abrigar máquinas de terceiros sem licença de centro de dados. A licença não tornaria lícita a mineração.
    .counter = O que terminou e não foi descoberto em dois anos, em regra, já não é multado.

r-sell-miners-mainland = Fabricar ou comercializar máquinas dedicadas de mineração para compradores na China continental é proibido.
    .reason = Você fabrica ou comercializa máquinas de mineração e tem clientes na China continental; havendo outros serviços, não se pergunta o que eles compram. Fabricantes não podem vender ali, e equipamento eliminado não pode ser fabricado nem vendido.
    .counter = A disposição mais recente se dirige a fabricantes; revendedores ficam sob a proibição geral. Um tribunal considerou válido um contrato de venda.

r-sell-miners-used = Revender máquinas de mineração próprias e usadas a comprador na China continental tende a ser venda proibida.
    .reason = Você vende só máquinas de mineração que você mesmo usou. A lei proíbe vender equipamento eliminado que consome energia, sem excetuar o usado.
    .counter = A disposição de 2026 se dirige a fabricantes; os tribunais divergem: um considerou válida a venda, outro não conheceu da ação.

r-sell-miners-export = Vender, a partir da China continental, máquinas dedicadas de mineração a compradores de fora tende a ser venda proibida.
    .reason = Seus compradores estão fora da China continental, mas você ou seu estoque estão nela. A regra geral proíbe fabricar e vender equipamento eliminado.
    .counter = A disposição de 2026, conforme relatada, fala em vendas na China continental e não trata da exportação.

r-power-shares-offer = Vender cotas da produção de máquinas com pagamento por recrutamento, ou com oferta pública em nome da mineração ou com retorno prometido, é atividade financeira proibida; o último caso é captação ilegal de recursos.
    .reason = Você vende cotas da produção de máquinas e: paga por recrutamento; ou anuncia e promete retorno; ou anuncia e informa mineração, armazenamento por tokens ou mineradoras; ou anuncia e não informa serviço de computação, armazenamento ou banda a que as cotas correspondam. A captação em nome da mineração é reprimida com rigor; pagar por recrutamento é esquema de pirâmide.

r-power-shares-offer-other = Oferecer ao público cotas de máquinas para as quais não se informa mineração tende a ser atividade financeira proibida.
    .reason = Você anuncia cotas da produção de máquinas e não informa mineração, retorno prometido nem pagamento por recrutamento. A própria cota pode ser o retorno que a definição de captação ilegal exige. O que se anuncia com palavras de mineração pode ser tido como captado em nome da mineração.
    .counter = Sem retorno prometido, não se preenche a definição legal de captação ilegal.

r-power-shares-promise = Vender cotas da produção de máquinas a um grupo fechado, com retorno prometido, tende a ser atividade financeira proibida.
    .reason = Você vende cotas da produção de máquinas e promete retorno, sem oferta pública nem níveis de indicação. Essa promessa pode atrair uma apuração de captação.
    .counter = Sem público indeterminado, não se preenche a definição legal de captação ilegal, ainda que haja promessa.

r-power-shares-closed = Vender cotas de poder de hash ou de armazenamento tende a ser atividade financeira proibida, mesmo a um grupo fechado.
    .reason = Você vende cotas da produção de máquinas sem oferta pública nem níveis de indicação, e informa mineração, armazenamento por tokens ou mineradoras, ou nenhum serviço de computação, armazenamento ou banda. A captação em nome da mineração continua a ser reprimida com rigor.
    .counter = Sem público indeterminado, não se preenche a definição legal de captação ilegal.

r-power-shares-closed-other = Não está definido se vender a um grupo fechado cotas de máquinas para as quais não se informa mineração é atividade financeira proibida.
    .reason = Você vende cotas da produção de máquinas sem oferta pública, promessa nem níveis de indicação, e não informa mineração.
    .counter = Sem público indeterminado e retorno prometido, não se preenche a definição legal de captação ilegal.

r-power-shares-mining = Cotas de máquinas de mineração que estão na China continental fazem parte da mineração eliminada.
    .reason = As máquinas por trás das cotas estão na China continental e você informa prova de trabalho ou hospedagem de mineradoras; o que se vende depende de mineração que tem de fechar.

r-power-shares-storage = Cotas de máquinas de armazenamento na China continental que ganham tokens tendem a ser parte da mineração eliminada.
    .reason = As máquinas por trás das cotas guardam dados e ganham tokens; um tribunal chamou de mineração a venda de tal servidor com hospedagem.
    .counter = Armazenamento real e pago é serviço; a decisão é local e não trata de cotas.
r-power-shares-other = Não está definido se cotas de máquinas na China continental para as quais não se informa mineração fazem parte da mineração eliminada.
    .reason = Você vende cotas da produção de máquinas e não informa prova de trabalho, prova de armazenamento nem hospedagem de mineradoras.
    .counter = Cotas de computação comum não são mineração: decide o que as máquinas fazem.

r-fundraising-fraud-tiers = Captar por recrutamento, com retorno prometido, pode ser captação fraudulenta de recursos (集资诈骗); se for também pirâmide, pune-se pelo crime mais grave.
    .reason = Você promete retornos e paga por recrutamento.
    .counter = Máquinas reais e produção real pesam contra a tese da fraude.

r-pos-own-register = Não está definido se validar com os próprios tokens é operação lícita de nó: nenhum texto ou decisão o diz.
    .reason = Você valida com seus próprios tokens. Não há hash nem máquina dedicada, gasta-se pouca energia, e o que nenhum catálogo lista é permitido se nenhuma lei o proíbe.
    .counter = A outra leitura é mineração: os tribunais olham a finalidade, aqui uma máquina mantida para obter tokens. Nenhum texto exclui a prova de participação.

r-pos-own-eliminated = Não está definido se validar com os próprios tokens é mineração eliminada: nenhum texto cita isso e não se achou decisão.
    .reason = Seu validador rende tokens novos por manter um computador em operação, e a mineração nova é proibida sob qualquer rótulo.
    .counter = A outra leitura é operação lícita de nó: a definição exige computação em máquinas dedicadas, e os motivos da proibição, energia e carbono, não estão presentes. O aviso trata de projetos na China continental.

r-staking-custody = Assumir a custódia de tokens de terceiros para fazer staking é atividade financeira proibida.
    .reason = Você guarda tokens ou chaves de terceiros. Isso é serviço financeiro em torno de moeda virtual, não operação de nó.

r-staking-public = Oferecer staking ao público é atividade financeira proibida.
    .reason = Você recebe tokens do público ou anuncia para isso. A oferta ao público é um dos elementos da captação ilegal.

r-staking-promise = Fazer staking de tokens de terceiros por rendimento prometido tende a ser atividade financeira proibida.
    .reason = Você promete retorno sobre tokens de terceiros, mas não informa oferta ao público. O retorno prometido é um dos elementos da captação ilegal.
    .counter = Sem público indeterminado, não se preenche a definição legal de captação ilegal.

r-staking-tiers = Staking pago por níveis de indicação é proibido: é atividade financeira estruturada em pirâmide.
    .reason = Quem entra ganha por trazer outras pessoas. Pagar por recrutamento é esquema de pirâmide.

r-staking-closed-financial = Staking para um grupo fechado, mesmo sem custódia, tende a ser atividade financeira proibida.
    .reason = Você faz staking para terceiros, sem custódia, promessa nem oferta pública. A lista de atividades proibidas é aberta.
    .counter = A outra leitura: a delegação sem custódia está mais perto de um serviço técnico, e a lista visa a negociação.

r-staking-closed-service = Não está definido se delegação sem custódia, promessa nem oferta pública é serviço técnico lícito: nenhuma decisão o confirma.
    .reason = Seu grupo é fechado e guarda as próprias chaves. Nenhuma das regras lidas cita este serviço.
    .counter = A outra leitura, atividade financeira proibida, é a mais forte: há dinheiro de terceiros envolvido.

r-dpos-own-register = Não está definido se um supernó só com votos próprios é operação lícita de nó: nada o confirma.
    .reason = Você opera um nó em uma rede de votação por tokens. Só com votos próprios, avalia-se como a validação com tokens próprios.
    .counter = A outra leitura é mineração. E na maioria dessas redes as recompensas vêm de recrutar votantes; essa parte é atividade financeira.

r-dpos-own-eliminated = Não está definido se um supernó, nó eleito por votos em tokens, é mineração eliminada.
    .reason = Seu nó ganha tokens recém-emitidos por manter um computador em operação, e a mineração é proibida sob qualquer rótulo.
    .counter = A outra leitura é operação lícita de nó: não há hash nem máquina dedicada. O aviso trata de projetos na China continental.

r-dpos-downlines = Angariar votos em tokens com comissões por níveis é proibido: é atividade financeira estruturada em pirâmide.
    .reason = Você paga votantes por trazerem mais votantes. Isso é pagar por recrutamento.

r-dpos-custody = Manter em custódia os tokens de quem vota na rede é atividade financeira proibida.
    .reason = Você guarda tokens ou chaves de terceiros. Isso é serviço financeiro em torno de moeda virtual, não operação de nó.

r-dpos-promise-public = Prometer retorno ao público em troca de votos em tokens tende a ser captação ilegal de recursos.
    .reason = Você pede votos ao público e promete retorno: dois elementos da definição.
    .counter = Quando quem vota guarda tokens e chaves, discute-se se há recebimento de recursos.

r-dpos-promise = Prometer retorno por votos em tokens a um grupo fechado tende a ser atividade financeira proibida.
    .reason = Você promete retorno por votos, mas não informa oferta ao público. O retorno prometido é um dos elementos da captação ilegal.
    .counter = Sem público indeterminado, não se preenche a definição legal de captação ilegal.

r-dpos-canvass = Angariar do público votos em tokens tende a ser atividade financeira proibida.
    .reason = Você pede ao público votos, que são tokens bloqueados com direito a parte das recompensas.
    .counter = Pedir votos, em si, não está entre as atividades listadas.

r-storage-block-reward = Prova de armazenamento que ganha tokens recém-emitidos tende a ser mineração eliminada.
    .reason = Parte da sua receita são tokens que a rede emite. Tribunais chamaram essas máquinas de armazenamento de equipamento especial que produz moeda virtual.
    .counter = O armazenamento é incentivado, e as autoridades têm ordem de distinguir mineração de nuvem. As decisões são locais e tratam de vendas com rendimento prometido.

r-storage-filler = Encher discos com dados que ninguém pediu para guardar tende a ser mineração eliminada.
    .reason = Alguns dos seus discos guardam dados de preenchimento. Só a recompensa explica isso, e essa finalidade é decisiva.
    .counter = Não se informam tokens recém-emitidos, e capacidade livre à espera de clientes é normal em armazenamento.

r-storage-unclear = Não está definido se prova de armazenamento sem tokens recém-emitidos é mineração.
    .reason = Você guarda dados reais e não informa tokens recém-emitidos, mas ainda participa de uma rede de tokens.
    .counter = A outra leitura: armazenamento real e pago é um serviço, e a definição exige produção de moeda virtual.

r-storage-deals = Não está definido se guardar dados reais de clientes em uma rede de tokens é serviço lícito: nenhuma decisão o confirma.
    .reason = Você fornece armazenamento. As autoridades têm de distinguir mineração de nuvem e blockchain, e o armazenamento em si é um serviço comum.
    .counter = A outra leitura é mineração: o pagamento em tokens e as recompensas por capacidade aproximam dela.

r-confiscation-storage = Não está definido se máquinas de armazenamento podem sofrer perdimento como equipamento de mineração.
    .reason = Um tribunal chamou um servidor assim de equipamento especial de mineração, mas não mandou tomá-lo.
    .counter = Discos e servidores são equipamento comum, que nenhuma das listas lidas cita.

r-surcharge-storage = O acréscimo tarifário também pode ser cobrado sobre a energia da prova de armazenamento.
    .reason = Se o armazenamento for tido como mineração, sua energia paga como a da mineração.
    .counter = Não se achou acréscimo sobre um nó de armazenamento.

r-contract-void-storage = Contratos de armazenamento que rende tokens podem ser considerados nulos; alguns já foram.
    .reason = Os tribunais olharam além da venda de servidores, do preenchimento de discos e da hospedagem e viram os tokens por trás.
    .counter = As decisões são poucas e locais, e nenhuma trata de simples armazenamento pago.

r-edge-household = Vender a terceiros capacidade de uma linha residencial de banda larga sem a licença de distribuição de conteúdo é proibido: pare até ter a licença e até que a linha admita esse uso.
    .reason = Você já faz isso e não tem essa licença.
    .counter = A definição descreve quem opera a rede de nós; não é tão claro que alcance uma só caixa na rede de outrem.

r-edge-household-repurposed = Vender capacidade de uma linha residencial tende a ser desvio de uso sem autorização, mesmo com a licença de distribuição de conteúdo.
    .reason = Você tem a licença, mas suas caixas de borda vendem capacidade de linhas residenciais.
    .counter = A licença cobre o serviço; não se leu decisão que trate esse uso da própria linha como desvio.

r-edge-household-unsold = Manter caixas de borda por recompensa em linha residencial, sem vender capacidade, tende a ser desvio de uso sem autorização.
    .reason = Suas caixas de borda usam linhas residenciais e ganham recompensas, mas você não informa usuário ou cliente que pague pela capacidade.
    .counter = Usar a própria linha em aparelho próprio não é revenda; as operadoras agem pelo contrato, e, segundo relatos, um regulador mandou não cortar linhas à vontade.

r-edge-unlicensed = Vender banda ou cache a terceiros sem a licença de distribuição de conteúdo (CDN) é proibido: pare até ter a licença.
    .reason = Você já faz isso e não tem essa licença.
    .counter = A definição descreve quem opera a rede de nós; não é tão claro que alcance uma só caixa na rede de outrem.

r-edge-from-outside = Vender de fora, a clientes da China continental, distribuição de conteúdo ou banda sem a licença de distribuição de conteúdo (CDN) tende a ser atividade de telecomunicações sem licença.
    .reason = Você tem clientes na China continental e nenhuma máquina nela, vende distribuição de conteúdo ou banda e não tem essa licença; havendo outros serviços, não se pergunta quais clientes usam a distribuição.
    .counter = Nenhum texto lido diz que a licença alcança máquinas de fora; se quem opera também está fora, a tese é mais fraca.

r-edge-token-reward = Não está definido se recompensas em tokens por banda cedida ou por estar on-line são mineração.
    .reason = Você informa tokens, por tráfego ou presença ou por outro trabalho em rede; não se pergunta por qual. Muitas dessas redes emitem tokens novos por estar on-line.
    .counter = É um serviço medido por tráfego, sem hash nem máquinas dedicadas.

r-edge-service = Não está definido se um serviço licenciado de distribuição de conteúdo (CDN) pode ser pago em tokens.
    .reason = Você distribui conteúdo ou banda e informa pagamento em tokens ou stablecoins; havendo outros serviços, não se pergunta qual deles é pago assim. A licença autoriza o serviço em si; nada do que se leu autoriza o pagamento em tokens.
    .counter = Tokens não podem circular no lugar do dinheiro; a licença resolve só metade.

r-edge-service-money = Distribuir conteúdo ou fornecer banda sem tokens é atividade comum de telecomunicações; se for vendida, exige licença.
    .reason = Você não informa tokens: um cliente paga em dinheiro por contrato, ou ninguém paga.

r-edge-service-money-abroad = Para as regras da China continental, distribuir conteúdo ou fornecer banda sem tokens e sem máquinas nela é um negócio comum.
    .reason = Nenhuma de suas máquinas está na China continental, e você não informa tokens. Nenhuma das regras lidas proíbe o trabalho em si; o apoio público da China continental não o alcança.

r-telecom-unlicensed-edge = Revender banda ou cache sem licença sujeita a perdimento dos ganhos e multa.
    .reason = Você vende, vendeu ou planeja vender capacidade e não tem licença de distribuição de conteúdo (CDN).
    .counter = O que terminou e não foi descoberto em dois anos, em regra, já não é multado.

r-telecom-repurposed-household = Revender capacidade de linha residencial tende a ser desvio de uso sem autorização, com a mesma multa da atividade sem licença.
    .reason = Suas caixas de borda usam linhas residenciais para vender capacidade.
    .counter = Não se leu decisão que a trate como desvio; a revenda sem licença é fundamento mais seguro para a multa.

r-telecom-repurposed-unsold = Usar uma linha residencial para ganhar recompensas tende a ser desvio de uso sem autorização.
    .reason = Suas caixas de borda ganham em linhas residenciais; não se informa venda de capacidade.
    .counter = Sem revenda, pode ser só questão do contrato de banda larga.

r-carrier-cut-off-edge = As operadoras podem reduzir ou cortar linhas usadas para revender capacidade, inclusive algumas empresariais.
    .reason = Sua linha é residencial ou empresarial. A operadora muitas vezes age antes de qualquer autoridade.
    .counter = Um regulador disse às operadoras que não cortem linhas à vontade.

r-gpu-market-compute-encouraged = Computação vendida a clientes reais por meio de um mercado de computação pertence, enquanto computação, a um setor incentivado.
    .reason = Suas máquinas fazem trabalho que clientes pedem. Essa parte é o oposto da mineração; os tokens são julgados à parte.
r-gpu-market-idle = Não está definido se oferecer máquinas ociosas em um mercado de computação é a computação que o Estado incentiva.
    .reason = Você não informa usuário nem cliente que pague por trabalho.
    .counter = Capacidade à espera de clientes é normal em computação; tokens pela espera parecem mineração.

r-gpu-market-compute-abroad = Para as regras da China continental, vender computação em um mercado sem máquinas nela é um negócio comum.
    .reason = Nenhuma de suas máquinas está na China continental. Nenhuma das regras lidas proíbe o trabalho em si; o apoio público da China continental não o alcança.

r-gpu-market-compute-unlicensed = Alugar capacidade de computação a terceiros sem a licença de centro de dados é proibido: pare até ter a licença.
    .reason = Você já faz isso e não tem essa licença.

r-gpu-market-from-outside = Alugar de fora computação a clientes da China continental, sem a licença de centro de dados, tende a ser atividade de telecomunicações sem licença.
    .reason = Seus clientes estão na China continental, suas máquinas não, e você não tem essa licença.
    .counter = Nenhum texto lido diz que a licença alcança máquinas de fora; se quem opera também está fora, a tese é mais fraca.

r-gpu-market-token-financial = Receber em tokens de um mercado de computação tende a ser atividade financeira proibida.
    .reason = O mercado paga você em tokens, em geral do exterior. Tokens não podem servir de dinheiro, e plataformas do exterior não podem atender ilicitamente a China continental.
    .counter = Você vende computação, não tokens; receber pagamento não está entre as atividades listadas.

r-gpu-market-token-inflation = Não está definido se recompensas em tokens recém-emitidos, pagas por um mercado de computação, são mineração.
    .reason = Parte dos seus tokens é recém-emitida, muitas vezes por tempo ocioso. Isso parece mineração.
    .counter = As máquinas atendem clientes e não são dedicadas a produzir tokens.

r-node-tokens-register = Não está definido se operar nós para clientes que pagam em tokens é serviço técnico lícito: nada o confirma.
    .reason = Você opera nós para clientes e recebe tokens. Nenhuma lista cita este serviço.
    .counter = A outra leitura é atividade financeira proibida: o pagamento em tokens não passa por banco, e prestar serviços a negócios proibidos com tokens é punido.

r-node-tokens-exchange = Operar nós para corretoras de tokens ou emissores, com pagamento em tokens, tende a ser atividade financeira proibida.
    .reason = Entre seus clientes há corretoras ou emissores, e eles pagam em tokens. Quem sabe que eles atendem ilegalmente a China continental, e mesmo assim ajuda, é chamado a responder; segundo o relatado, quem serve atividade ilegal dentro dela também é punido.
    .counter = A ciência tem de ser provada, e o nó em si não executa negócio de nenhum cliente.

r-node-tokens-financial = Não está definido se o serviço de nó pago em tokens é atividade financeira proibida.
    .reason = Você é pago em tokens por operar nós. O recebimento não passa por banco, e ajudar negócios proibidos com tokens é punido.
    .counter = A outra leitura é serviço técnico: nenhuma lista o cita, e a proibição não visa proteger clientes de fora da China continental.

r-fx-breach-receipt = Pagamento de exportação recebido em tokens não passa por banco; pode não cumprir a exigência de base real e lícita.
    .reason = Você está na China continental, tem clientes de fora e recebe em tokens; não se pergunta quais clientes pagam assim.
    .counter = As regras falam em moeda estrangeira, e tokens não são moeda.

r-node-fiat-register = Operar nós para clientes que pagam em dinheiro por um banco tende a ser um serviço técnico comum.
    .reason = Se você é pago por banco, com contrato real: é permitido o que não consta de nenhuma lista e respeita a lei.
    .counter = O que é permitido só se conhece por relato, nenhuma decisão trata deste serviço e não se pergunta o que fazem os nós dos clientes: quem você atende e o que eles fazem pode trazer atividade financeira ou mineração.

r-node-fiat-mining = Não está definido se operar, para clientes, nós que ganham tokens faz parte da mineração.
    .reason = Você informa um mecanismo que ganha tokens novos; se os nós dos clientes também ganham, a dúvida sobre o seu nó vale para os deles.
    .counter = Um nó sem hash não é mineração pela definição, e você é pago em dinheiro.

r-rpc-register = Serviços de retransmissão e indexação, e carteiras cujas chaves só o usuário guarda, podem operar; o que é aberto ao público deve ser registrado como serviço de informação em blockchain em até dez dias úteis do início.
    .reason = Se você dá ao público acesso a uma rede, isso é um serviço de informação com dever de registro. Se você guarda chaves de usuários, isto vale só para o resto do serviço.
    .counter = O que é permitido só se conhece por relato, nenhuma decisão trata destes serviços, e a lista de atividades proibidas é aberta.

r-rpc-into-mainland = Não está definido se uma empresa de fora da China continental que oferece carteira, retransmissão ou página de staking a pessoas nela presta ilicitamente serviços com moedas virtuais.
    .reason = A empresa está fora da China continental; parte de seus clientes ou usuários está nela, e não se pergunta que serviço usam.
    .counter = O aviso, segundo o relatado, proíbe a prestação ilícita e não cita retransmissão nem carteiras cujas chaves só o usuário guarda.

r-rpc-wallet-custody = Uma carteira cujas chaves você guarda para outros tende a ser atividade financeira proibida.
    .reason = Você oferece uma carteira e pode mover tokens de terceiros. A lista de atividades proibidas é aberta, e prestar-lhes serviço também é punido.
    .counter = A lista visa a negociação e não cita a simples guarda, sem staking nem rendimento.

r-rpc-staking-front-end = Uma interface pública de staking tende a ser intermediação proibida de produtos com tokens.
    .reason = Você mostra ao público onde fazer staking. Empresas de internet não podem oferecer espaço a esses produtos.
    .counter = A página não guarda tokens nem promete nada; os usuários agem por conta própria na rede.

r-token-home = Emitir um token na China continental é atividade financeira proibida.
    .reason = Você emite ou planeja um token na China continental. Nome, finalidade e equipamento não importam.

r-illegal-fundraising-token = Vender um token para captar recursos é captação pública sem autorização; o dinheiro tem de ser devolvido.
    .reason = Seu token é emitido na China continental e vendido.

r-stopped-token-2017 = Valores captados em vendas de tokens encerradas antes de setembro de 2017 talvez ainda tenham de ser restituídos.
    .reason = Sua emissão terminou antes da proibição de setembro de 2017.
    .counter = As sanções só alcançam vendas passadas quando outras leis foram violadas.

r-stopped-token-after = Encerrar uma venda de tokens feita depois de setembro de 2017 não a desfaz: foi captação pública sem autorização, e o dinheiro tem de ser devolvido.
    .reason = Sua emissão ocorreu depois da proibição.

r-token-abroad-controlled = Uma pessoa ou empresa da China continental, ou entidade que ela controle, não pode emitir token no exterior sem anuência das autoridades.
    .reason = Você ou seu controlador estão na China continental. A proibição segue o controle, não o lugar do registro.

r-token-abroad-into-mainland = Ninguém no exterior pode oferecer ilicitamente um token a pessoas na China continental, e não se achou via lícita.
    .reason = Seu token chega a pessoas na China continental.

r-token-abroad-edge = Não está definido se é atividade financeira proibida emitir token com emissor e controlador no exterior: o texto não diz o que é controle.
    .reason = Emissor e controlador estão fora, e não se informa comprador da China continental.
    .counter = Um emissor de fato estrangeiro, sem pessoas nem compradores da China continental, está fora do alcance desta lei.

r-token-asset-home = Tokens lastreados em ativos reais não podem ser emitidos na China continental sem anuência do órgão competente.
    .reason = Você emite esses tokens na China continental.
    .counter = Excetua-se a emissão autorizada, na infraestrutura financeira indicada.

r-token-asset-mainland-buyers = Tokens lastreados em ativos não podem ser oferecidos a pessoas na China continental.
    .reason = Entre seus compradores há pessoas na China continental. O registro só serve a emissões no exterior.

r-token-asset-unfiled = É proibido emitir no exterior, sem o registro no regulador de valores mobiliários, tokens lastreados em ativos da China continental.
    .reason = Você já emite e não tem registro. Ninguém pode começar sem ele. Não se pergunta onde estão os ativos.

r-token-asset-machines = Não está definido se tokens lastreados em ativos, de dono de fora e só com máquinas na China continental, dependem do registro no regulador de valores mobiliários.
    .reason = Dono e controlador estão fora da China continental, e as máquinas, nela; não se pergunta se elas, ou o que rendem, são os ativos.
    .counter = O registro é para ativos da China continental e é feito por quem, nela, os controla; ativos de fora não o exigem.

r-token-asset-route = Tokens lastreados em ativos da China continental só podem ser emitidos no exterior depois do registro no regulador de valores mobiliários.
    .reason = Você emite fora da China continental, para compradores de fora, e já registrou ou ainda não começou. Não se pergunta onde estão os ativos.

r-stablecoin-rmb = Ninguém, em lugar nenhum, pode emitir stablecoin atrelada ao renminbi sem anuência das autoridades.
    .reason = Sua moeda é atrelada ao renminbi. A proibição cobre todos, no país e no exterior.

r-stablecoin-controlled = Uma pessoa ou empresa da China continental, ou entidade que ela controle, não pode emitir stablecoin alguma sem anuência das autoridades.
    .reason = Você ou seu controlador estão na China continental, e stablecoins contam como moeda virtual.

r-stablecoin-into-mainland = Ninguém no exterior pode oferecer ilicitamente uma stablecoin a pessoas na China continental, e não se achou via lícita.
    .reason = Entre seus usuários há pessoas na China continental.

r-stablecoin-outside = Não está definido se a proibição de emitir alcança stablecoin de emissor estrangeiro não oferecida na China continental: o texto não diz o que é controle.
    .reason = Emissor, controlador e usuários estão fora da China continental.
    .counter = Um emissor de fato estrangeiro, sem pessoas nem usuários da China continental, está fora do alcance desta lei; Hong Kong, por exemplo, exige licença.

r-hold-tokens-held = Apenas manter tokens é tolerado, mas não tem proteção legal.
    .reason = Você guarda tokens e não os negocia. Nenhum dos textos lidos faz disso uma infração, mas o prejuízo é seu.

r-hold-tokens-traded = Negociar tokens tende a ser atividade financeira proibida.
    .reason = Você troca os tokens que recebe. A troca entre tokens está na lista de negócios proibidos; exercê-la como negócio é proibido.
    .counter = Não se pergunta com que frequência nem para quem você negocia. Negociar só os próprios tokens, de vez em quando, não é negócio para terceiros; nenhum texto lido faz disso infração, e o prejuízo é de quem negocia.

r-tokens-to-rmb-business = Converter tokens em renminbi para terceiros, ou com ganho de margem (spread), é atividade financeira proibida.
    .reason = Você troca para terceiros ou ganha a margem. É a primeira atividade da lista.

r-tokens-to-rmb-regular = Vender com regularidade os próprios tokens por renminbi tende a ser atividade proibida de conversão de moeda virtual.
    .reason = Você vende suas recompensas repetidas vezes. A habitualidade parece negócio.
    .counter = Você não atende terceiros, e vender bens próprios não está na lista.

r-tokens-to-rmb-occasional = Até a venda ocasional dos próprios tokens por renminbi tende a ser atividade financeira proibida.
    .reason = Você vendeu ou vai vender seus tokens de vez em quando. A lista do aviso começa pela troca entre tokens e moeda e é aberta; a venda particular não é citada.
    .counter = Uma única venda de bens próprios não é atividade de conversão de moeda virtual.

r-illegal-business-exchange = Trocar tokens para terceiros pode ser crime de exercício ilegal de atividade comercial, sobretudo como ponte entre moedas.
    .reason = Você troca para terceiros ou pela margem.
    .counter = O aviso de 2026 sozinho não cria crime; o volume ou o ganho tem de atingir o patamar.

r-laundering-exchange = Mover dinheiro de crime por meio de tokens pode ser lavagem de dinheiro ou ocultação de valores; a ciência se infere das circunstâncias.
    .reason = Você converte tokens em renminbi. O dinheiro do comprador pode ter origem ilícita.
    .counter = Sem ciência nem sinais claros não há crime.

r-fx-breach-exchange = Trocar tokens para terceiros pode ser operação de câmbio dissimulada, se servir de ponte entre renminbi e moeda estrangeira.
    .reason = Você troca para terceiros ou pela margem.
    .counter = Se os dois lados são em renminbi, não há moeda estrangeira.

r-card-freeze-sale = A conta que recebe dinheiro de origem ilícita pode ser bloqueada, mesmo a de um vendedor ocasional.
    .reason = Você vende tokens por renminbi a compradores que talvez não conheça.
    .counter = O bloqueio exige indício de crime; um comprador com dinheiro lícito em regra não traz nenhum.

r-ai-rmb-encouraged = Treinamento de modelos e inferência pagos em renminbi pertencem a um setor que o Estado incentiva.
    .reason = Você faz computação para clientes que pagam em dinheiro. Essa parte se sustenta sozinha, mas não regulariza o resto nas mesmas máquinas.

r-ai-rmb-abroad = Para as regras da China continental, computação paga em renminbi sem máquinas nela é um negócio comum.
    .reason = Nenhuma de suas máquinas está na China continental. Nenhuma das regras lidas proíbe o trabalho em si; o apoio público da China continental não o alcança.

r-ai-rmb-unlicensed = Alugar servidores ou placas de vídeo a terceiros sem a licença de centro de dados é proibido: pare até ter a licença.
    .reason = Você já faz isso e não tem essa licença.

r-ai-rmb-from-outside = Alugar a clientes da China continental máquinas de fora dela, sem a licença de centro de dados, tende a ser atividade de telecomunicações sem licença.
    .reason = Seus clientes estão na China continental, suas máquinas não, e você não tem essa licença.
    .counter = Nenhum texto lido diz que a licença alcança máquinas de fora; se quem opera também está fora, a tese é mais fraca.

r-storage-rmb-encouraged = O simples armazenamento ou hospedagem, pago em renminbi, pertence ao setor de dados, que a política do Estado incentiva.
    .reason = Você guarda dados de clientes por dinheiro. Documentos de política incluem o armazenamento no setor de dados, e as autoridades têm de distingui-lo da mineração.
    .counter = A lista nacional de setores incentivados não foi lida, e é preciso ter antes a licença de centro de dados.

r-storage-rmb-abroad = Para as regras da China continental, armazenamento pago em renminbi sem máquinas nela é um negócio comum.
    .reason = Nenhuma de suas máquinas está na China continental. Nenhuma das regras lidas proíbe o trabalho em si; o apoio público da China continental não o alcança.

r-service-pay-tokens = Não está definido se receber tokens ou stablecoins de clientes de fora da China continental por serviço ou mercadoria comum é atividade financeira proibida.
    .reason = Você informa pagamento em tokens ou stablecoins, no todo ou em parte; havendo outras receitas, não se pergunta qual é paga assim. O serviço ou a venda não está em questão; a forma de pagamento, sim: a moeda de curso legal é o renminbi.
    .counter = As atividades listadas, segundo o relatado, não incluem receber pagamento, e a lei do banco central alcança quem faz ou vende vales para circular no lugar do renminbi. Não se achou decisão.
r-service-pay-mainland = Receber tokens ou stablecoins de clientes da China continental por serviço ou mercadoria comum tende a ser atividade financeira proibida.
    .reason = Você informa pagamento em tokens ou stablecoins, no todo ou em parte, e há clientes na China continental; não se pergunta quais clientes pagam assim nem, havendo outras receitas, qual é paga assim. A moeda de curso legal é o renminbi; em um caso de mineração, um tribunal disse que acertar contas em tokens a prejudica.
    .counter = As atividades listadas, segundo o relatado, não incluem receber pagamento, e a lei do banco central alcança quem faz ou vende vales para circular no lugar do renminbi. Não se achou decisão sobre serviço comum.

r-evidence-mining = Vestígios de mineração nas suas máquinas ou na linha tendem a ser tidos como mineração, seja qual for o nome.
    .reason = Você informa máquinas dedicadas à mineração, e nenhuma mineração planejada, em curso ou encerrada as explica; ou software de mineração junto com registros de um pool, e nenhuma mineração em curso ou encerrada os explica. As autoridades devem distinguir centros de dados de locais de mineração.
    .counter = Um vestígio não é prova: um dono anterior, um empregado, um invasor ou outro usuário da linha pode tê-lo deixado, e duas províncias olham juntos máquina, software e registros. Consulte um advogado e não apague nada.
r-evidence-mining-records = Não está definido se registros de um pool de mineração, sem software de mineração, mostram mineração.
    .reason = Acharam-se registros de um pool nas máquinas ou na linha, e nenhuma mineração que você informa, em curso ou encerrada, os explica.
    .counter = Podem ser de um invasor ou de outro usuário: em Zhejiang, segundo relatos, 34 entidades públicas mineravam e 32 estavam infectadas. Consulte um advogado e não apague nada.

r-storage-rmb-unlicensed = Armazenar dados ou hospedar máquinas de terceiros sem a licença de centro de dados é proibido: pare até ter a licença.
    .reason = Você já faz isso e não tem essa licença.

r-storage-from-outside = Armazenar ou hospedar fora da China continental para clientes dela, sem a licença de centro de dados, tende a ser atividade de telecomunicações sem licença.
    .reason = Seus clientes estão na China continental, suas máquinas não, e você não tem essa licença.
    .counter = Nenhum texto lido diz que a licença alcança máquinas de fora; se quem opera também está fora, a tese é mais fraca.

r-telecom-unlicensed-storage = Armazenar ou hospedar para terceiros sem licença sujeita a perdimento dos ganhos e multa.
    .reason = Você armazena ou hospeda, já o fez ou planeja fazê-lo, para terceiros e não tem licença de centro de dados.
    .counter = O que terminou e não foi descoberto em dois anos, em regra, já não é multado.

r-consortium-register = Uma blockchain de consórcio para membros conhecidos pode operar; um serviço ao público tem de ser registrado na autoridade do ciberespaço.
    .reason = Sua rede tem membros conhecidos e nenhuma mineração. As autoridades têm de distinguir blockchain de mineração.

r-sell-machines-ordinary = É permitido vender servidores e placas de vídeo comuns, apresentados como tais.
    .reason = Você vende máquinas comuns. O fato de um comprador poder minerar com elas não as torna equipamento eliminado.
    .counter = Vendidas com ciência de que vão minerar, ou já preparadas para isso, podem contar como serviço à mineração.

r-no-chain-open = Um negócio sem blockchain, token nem serviço de computação para terceiros está fora das regras de tokens.
    .reason = Você não informa blockchain, token nem receita assim. Nenhuma regra deste conjunto proíbe o negócio; outras leis não são avaliadas aqui.

r-pow-elsewhere = Não está definido se a proibição de minerar alcança máquinas situadas só fora da China continental.
    .reason = Suas máquinas estão fora da China continental, mas você, seu controlador ou seus clientes estão dentro. Nenhum dos textos lidos o proíbe; nenhum o protege.
    .counter = O aviso sobre mineração trata de projetos dentro da China continental, e o de 2026 alcança a emissão no exterior, não a mineração no exterior em si.

r-pow-no-place = Minerar em máquinas de lugar desconhecido tende a ser mineração eliminada.
    .reason = Você informa mineração, mas nenhuma máquina. O poder de hash comprado ou administrado está em algum lugar; até que se saiba qual, a proibição é o mais provável.
    .counter = Se ficar provado que todas as máquinas estão no exterior, nenhum dos textos lidos proíbe a mineração em si.

r-chain-service-exchange = Prestar serviços a corretoras de tokens ou emissores tende a ser auxílio a atividade financeira proibida.
    .reason = Entre seus clientes há corretoras ou emissores. Quem sabe que eles atendem ilegalmente a China continental, e mesmo assim ajuda, é chamado a responder; segundo o relatado, quem serve atividade ilegal dentro dela também é punido.
    .counter = É preciso provar a ciência de que alguém do exterior atende ilegalmente a China continental; um cliente que não o faz é outro caso.

r-chain-service-platform = Prestar serviços a uma plataforma de tokens é ou não auxílio a atividade financeira proibida: depende do que ela faz para usuários da China continental.
    .reason = Entre seus clientes há uma plataforma de tokens; não se pergunta o que ela faz ali.
    .counter = Uma plataforma que compra infraestrutura não oferece, só por isso, tokens à China continental.

r-outside-reach = O que tem dono, controle, operação e clientes fora da China continental rege-se por outra lei: não é avaliado aqui.
    .reason = Nem máquinas, nem dono, nem controlador, nem clientes informados estão na China continental. Decide a lei de Hong Kong ou estrangeira.
    .counter = Pessoas que trabalham na China continental, ou usuários dela não informados, trazem o caso de volta às proibições dela.

r-outside-reach-money = O que tem dono, controle, operação e compradores fora da China continental rege-se por outra lei: não é avaliado aqui.
    .reason = Nem máquinas, nem dono, nem controlador, nem compradores informados estão na China continental. Decide a lei de Hong Kong ou estrangeira.
    .counter = Pessoas que trabalham na China continental, ou compradores dela não informados, trazem o caso de volta às proibições dela.

r-outside-reach-no-chain = O que tem dono, controle e operação fora da China continental rege-se por outra lei: não é avaliado aqui.
    .reason = Nem máquinas, nem dono, nem controlador estão na China continental. Decide a lei de Hong Kong ou estrangeira.
    .counter = Pessoas que trabalham na China continental, ou usuários dela não informados, trazem o caso de volta à lei dela.

r-machines-without-consent = Usar máquinas do empregador ou de outra pessoa sem consentimento é proibido, seja qual for o uso.
    .reason = Algumas máquinas são usadas sem o consentimento do dono. Tomar o controle de sistemas de terceiros pode ser crime.

r-machines-without-consent-served = Atender clientes na China continental com máquinas usadas sem consentimento fora dela tende a ser ato proibido.
    .reason = Só seus clientes estão na China continental. Tomar o controle de sistemas de terceiros pode ser crime.
    .counter = As máquinas e quem age estão fora: a lei do lugar decide sobre o ato, e o cliente não participa dele.

r-confiscation-dedicated = Quem usa equipamento de mineração da categoria eliminada recebe ordem de parar e sofre o perdimento do equipamento.
    .reason = Suas máquinas dedicadas estão na China continental. As autoridades aplicam isso na prática.

r-closure-mining = Um projeto de mineração que não se encerra voluntariamente recebe ordem de parar ou é fechado.
    .reason = Sua mineração está na China continental. Fechar é a regra, não a exceção.
    .counter = Um aviso não pode criar sanção; além de encerrar o projeto, cada sanção precisa de lei, regulamento ou norma ministerial ou local (规章).

r-closure-storage = Se a prova de armazenamento for tida como mineração, pode receber ordem de parar ou ser fechada.
    .reason = Suas máquinas estão na China continental, e um tribunal já chamou esse armazenamento de mineração.
    .counter = Não se achou fechamento de nó de armazenamento.

r-circular-fine-mining = Usar equipamento ou processo listado pode levar a perdimento e multa de RMB 50.000 a 200.000.
    .reason = A mineração está na categoria eliminada, e esta lei pune o uso do que está listado.
    .counter = Discute-se se o catálogo de setores é a lista de que essa lei fala.

r-eco-code-mining = Não está definido se o Código Ecológico acrescenta, para a mineração, perdimento e multa calculada sobre o valor dos bens.
    .reason = Você minera ou planeja minerar depois que o Código entrou em vigor, em agosto de 2026.
    .counter = Ele visa poluição grave ou dano ecológico; o consumo de energia da mineração não é, em si, nem uma coisa nem outra.

r-project-fine-mining = Construir um projeto que a política industrial proíbe leva a multa proporcional ao valor investido e a multa aos responsáveis.
    .reason = Você constrói ou adapta uma sala para isso: é um investimento em ativo fixo.
    .counter = O que terminou e não foi descoberto em dois anos, em regra, já não é multado.

r-project-fine-mixed = Uma sala feita também para minerar pode ser multada como projeto proibido.
    .reason = Você constrói ou adapta uma sala, minera, minerou ou planeja minerar, e exerce outra computação; não se pergunta para qual delas é a sala.
    .counter = Sala feita para computação que se vende não é projeto proibido; minerar nela é outra infração. O que terminou e não foi descoberto em dois anos, em regra, já não é multado.

r-project-fine-earlier = Se a primeira atividade começou antes de setembro de 2021, uma sala de mineração ainda pode ser multada como projeto proibido, sobretudo pelo que se acrescentou depois.
    .reason = Sua primeira atividade começou antes da proibição; não se pergunta quando a sala foi construída ou ampliada.
    .counter = O que se construiu antes de a mineração estar na categoria eliminada não era então projeto proibido. O que terminou e não foi descoberto em dois anos, em regra, já não é multado.

r-project-fine-storage = Construir uma sala para armazenamento que rende tokens pode, se isso for mineração, ser projeto proibido e sujeitar a multa.
    .reason = Você constrói ou adapta uma sala, e um tribunal já chamou esse armazenamento de mineração.
    .counter = O armazenamento em si é incentivado; um projeto para clientes reais não é vedado pela política.

r-surcharge-mining = A energia usada na mineração paga o acréscimo tarifário da categoria eliminada; alguns lugares o cobram sobre toda a energia da conta.
    .reason = Suas máquinas consomem energia da China continental. O acréscimo é punitivo; pagá-lo não autoriza nada.

r-surcharge-stopped = O acréscimo tarifário também pode ser cobrado depois, pelo tempo de mineração; em Sichuan um aviso o diz, para o período desde a sua emissão, em abril de 2022.
    .reason = Usou-se energia da China continental para minerar em setembro de 2021 ou depois. Conta o tempo até a parada; o valor mostrado é o de um ano.
    .counter = Para outras províncias não se encontrou texto de vigência confirmada; o de Guizhou, segundo relatos, cobra o período de operação, e sua vigência está por confirmar.

r-no-market-power-mining = A mineração não pode comprar no mercado de energia elétrica nem ganhar com ele.
    .reason = Suas máquinas estão na China continental; elas não têm acesso a preços de mercado nem a descontos.

r-tariff-difference-data-centre = Minerar com tarifa de centro de dados pode ser mudança de classe tarifária.
    .reason = Sua tarifa é de centro de dados, e a mineração não tem direito a ela.
    .counter = A classe foi concedida à sala, e nela há outro trabalho.

r-power-cut-mining = A mineração não recebe ligação nova de energia, e locais em operação têm a energia cortada.
    .reason = Suas máquinas estão na China continental. O corte pode ser imediato.

r-contract-void-after = Os tribunais consideram nulos os contratos de mineração feitos depois de setembro de 2021 ou não conhecem da ação, com poucas exceções; o prejuízo se divide pela culpa ou cada um arca com o seu.
    .reason = Você começou depois que a proibição era pública. Os tribunais desfazem o negócio e repartem o prejuízo pela culpa, ou rejeitam o pedido.
    .counter = Uma pequena parte das decisões examinadas considerou válidos esses contratos.

r-contract-void-sale = Os tribunais consideram nulas as vendas de máquinas de mineração feitas depois da proibição ou não conhecem da ação, com poucas exceções.
    .reason = Você planeja ou faz essas vendas, ou começou em setembro de 2021 ou depois. O que se pagou pode não voltar.
    .counter = Uma pequena parte das decisões examinadas considerou válidos esses contratos.

r-contract-void-resale = A revenda de máquinas de mineração próprias e usadas, ou a venda ao exterior, pode ser tida como nula, ou a ação não ser conhecida.
    .reason = Você vende máquinas de mineração que usou, ou seus compradores estão fora da China continental.
    .counter = Dois tribunais consideraram válidas vendas de máquinas, uma delas anterior à proibição; a máquina em si tem valor patrimonial.

r-contract-void-before = Um contrato de mineração anterior à proibição também tende a ser nulo; data e culpa definem a restituição.
    .reason = Você começou antes de setembro de 2021. Tribunais declararam nulos contratos assim; muitas vezes cada parte ficou com o próprio prejuízo, mas um vendedor teve de devolver o preço.
    .counter = Alguns tribunais mantiveram válida a compra e declararam nula só a hospedagem.

r-contract-void-planned = Os tribunais consideram nulo um contrato de mineração assinado agora ou não conhecem da ação, com poucas exceções.
    .reason = Você planeja ou exerce esta atividade. O que se paga em contrato assim pode não voltar.
    .counter = Uma pequena parte das decisões examinadas considerou válidos esses contratos.

r-finding-suing-exposes = Ajuizar ação por causa de mineração revela o local: o tribunal pode comunicar os fatos às autoridades.
    .reason = Sua atividade é mineração ou está perto dela. Um tribunal enviou os indícios à autoridade provincial.

r-illegal-fundraising-promise = Receber dinheiro do público, sem permissão e com retorno prometido, é captação ilegal de recursos.
    .reason = Você oferece ao público e promete retorno.

r-illegal-fundraising-stake = Receber em custódia tokens do público, sem permissão e com retorno prometido, é captação ilegal de recursos.
    .reason = Você oferece ao público, promete retorno e pode movimentar os tokens dele.

r-illegal-fundraising-votes = Prometer retorno ao público por votos ou tokens delegados tende a ser captação ilegal.
    .reason = Você pede ao público votos ou tokens delegados e promete retorno; não se informa custódia.
    .counter = Quem guarda as próprias chaves não entregou dinheiro; pode não haver captação.

r-illegal-fundraising-name = Captar dinheiro em nome de tokens ou de locação pode atrair investigação.
    .reason = Um dos elementos está presente: oferta pública ou retorno prometido.
    .counter = A definição do ilícito exige os dois.

r-illegal-fundraising-goods = Vender bens com retorno prometido pode atrair investigação de captação ilegal.
    .reason = Você vende máquinas e promete retorno. Se a oferta é também ao público, a definição pode estar preenchida.
    .counter = Sem público indeterminado, não se preenche a definição legal de captação ilegal.

r-public-deposits-people = A captação ilegal de depósitos do público é processada como crime a partir de RMB 1 milhão ou 150 pessoas, se presentes os demais elementos.
    .reason = Você informa um número de pessoas ou um valor que atinge esse patamar.

r-public-deposits-stake = Guardar tokens do público com retorno prometido é processado como captação ilegal de depósitos a partir de RMB 1 milhão ou 150 pessoas, se presentes os demais elementos.
    .reason = Você informa um número de pessoas ou um valor que atinge esse patamar.

r-public-deposits-votes = Se votos ou tokens delegados com retorno prometido forem tidos como depósitos, são processados como crime a partir de RMB 1 milhão ou 150 pessoas, se presentes os demais elementos.
    .reason = Você informa um número de pessoas ou um valor que atinge esse patamar; se contam é discutível.
    .counter = Quem guarda as próprias chaves não entregou dinheiro.

r-public-deposits-below = Mesmo abaixo dos patamares penais, os quatro elementos da captação ilegal de depósitos do público podem estar presentes.
    .reason = Há oferta pública e retorno prometido; o prejuízo direto a pessoas é outro patamar.
    .counter = Abaixo de todos os patamares, a questão em regra continua administrativa.

r-fundraising-fraud = Prometer retorno sobre um negócio mal descrito só é captação fraudulenta de recursos (集资诈骗) se houve intenção de ficar com o dinheiro: é disso que depende.
    .reason = Você promete retorno e descreve o negócio como outra coisa.
    .counter = Essa intenção tem de ser provada; a descrição inexata, sozinha, não a mostra.

r-pyramid-tiers = Pagar por recrutamento, taxa de entrada ou vendas dos recrutas é esquema de pirâmide, com multas e exposição penal.
    .reason = Quem entra ganha por trazer outras pessoas. Vendedores de máquinas e de nós de rede foram detidos ou julgados por isso.

r-telecom-unlicensed-rent = Telecomunicações sem licença sujeitam a perdimento dos ganhos e multa de várias vezes o seu valor.
    .reason = Você aluga, alugou ou planeja alugar máquinas a terceiros e não tem licença de centro de dados. Uma licença sem a parte de nuvem pode não cobrir capacidade virtual.
    .counter = O que terminou e não foi descoberto em dois anos, em regra, já não é multado.

r-telecom-unlicensed-nodes = Operar nós para terceiros pode exigir a licença de centro de dados.
    .reason = Você opera nós para clientes em máquinas na China continental sem a licença.
    .counter = Operar software não é alugar servidores.

r-foreign-telecom-owner = Em serviços de centro de dados e de distribuição de conteúdo, os limites ao capital estrangeiro só caem em áreas-piloto, com anuência do ministério.
    .reason = As máquinas, ou a empresa quando não se informa máquina, estão na China continental, e o dono ou o controlador é estrangeiro.

r-foreign-telecom-hong-kong = Em serviços de centro de dados e de distribuição de conteúdo, um dono de Hong Kong pode estar sujeito aos limites ao capital estrangeiro, que só caem em áreas-piloto.
    .reason = As máquinas, ou a empresa quando não se informa máquina, estão na China continental, e o dono ou o controlador está em Hong Kong.
    .counter = Os acordos para investidores de Hong Kong e Macau não foram lidos; podem admitir participação em outras áreas.

r-token-vouchers-pay = Receber em tokens pode ser alcançado pela proibição de tokens que fazem as vezes do renminbi.
    .reason = Seu serviço é pago em tokens ou stablecoin.
    .counter = A regra se dirige a quem emite ou vende esses tokens, não a quem é pago com eles.

r-token-vouchers-issue = Emitir um token pode contar como emitir dinheiro no lugar do renminbi, o que sujeita a multa.
    .reason = Você emite um token.
    .counter = O token tem de ser destinado a circular no lugar do renminbi.

r-unlawful-token-loss = O prejuízo em investimento com tokens contrário à ordem pública e aos bons costumes é de quem investiu; esses atos são nulos.
    .reason = Você tem, negocia ou vende tokens. Os tribunais podem tratá-los como bens e ainda assim negar tutela.

r-marketing-ban-public = Empresas de internet não podem oferecer espaço, exibição ou publicidade a negócios com tokens; quem anuncia captação ilegal, ciente disso, também responde.
    .reason = Você anuncia, ou mostra um lugar onde aderir.

r-public-support-mining = O apoio público à mineração tem de cessar; o que se obteve com informação falsa é devolvido, com multa.
    .reason = Você recebe apoio público e minera, minerou ou planeja minerar.

r-public-support-elsewhere = Não está definido se minerar ou ganhar tokens fora da China continental custa à empresa o apoio público.
    .reason = Você recebe apoio público, e nenhuma de suas máquinas está na China continental. Não se pergunta quem deu o apoio nem para quê.
    .counter = O aviso trata de projetos de mineração na China continental e dos parques que os abrigam.

r-public-support-nodes = O apoio recebido enquanto se ganham tokens pode ter de cessar, e o obtido com informação falsa, ser devolvido.
    .reason = Você recebe apoio público e ganha tokens. Se isso for mineração, perde-se o apoio.
    .counter = Discute-se onde começa a mineração, e o apoio à computação real pode se manter.

r-monitoring-mining = Locais de mineração podem ser encontrados, inclusive os pequenos e silenciosos.
    .reason = Suas máquinas estão na China continental. Os órgãos compartilham informações e recebem denúncias.

r-monitoring-storage = Locais de prova de armazenamento podem ser localizados como mineração, inclusive os pequenos e silenciosos.
    .reason = Suas máquinas estão na China continental. Os órgãos compartilham informações e recebem denúncias.
    .counter = Se prova de armazenamento é mineração é discutível.

r-finding-no-size-defence = Não há tamanho mínimo para a mineração.
    .reason = Sua escala não muda a conclusão; só pode pesar na sanção. Uma pessoa que minerava em casa perdeu em primeira instância e em recurso.

r-no-size-defence-storage = Se a prova de armazenamento for tida como mineração, ser pequeno pode não servir de defesa.
    .reason = Sua escala não mudaria a conclusão; só poderia pesar na sanção.
    .counter = Se prova de armazenamento é mineração é discutível.

r-tariff-difference-class = Usar para outra finalidade energia de uma classe tarifária leva a cobrança retroativa, encargo e possível corte.
    .reason = Você tem, ou teve, um negócio em tarifa residencial ou agrícola.
    .counter = Se o fornecedor concordou com a classe para este uso, não houve mudança.

r-tariff-difference-home = Operar aparelho para obter renda com tarifa residencial pode ser mudança de classe tarifária.
    .reason = Você é pessoa física, as máquinas ficam em casa e a tarifa é residencial.
    .counter = Quem usa aparelho próprio em casa não mudou claramente de classe; não se leu decisão.

r-contract-void-tokens = Um contrato pago em tokens pode ser tido como nulo só por isso.
    .reason = Alguns dos seus clientes pagam em tokens ou stablecoin.
    .counter = As decisões lidas tratam de mineração; a cláusula de preço pode ser separada do serviço.

r-finding-investor-loss = Quem põe dinheiro em captação ilegal, ou em tokens contra a ordem pública e os bons costumes, arca com o prejuízo.
    .reason = Você investiu dinheiro. Ninguém pode ficar com ganhos de captação ilegal.
    .counter = Em casos de mineração, alguns tribunais repartem o prejuízo conforme a culpa ou mandam devolver o preço.

r-bank-account-risk-tokens = Bancos e empresas de pagamento não podem prestar serviços a negócios com tokens e têm de comunicá-los.
    .reason = Parte da sua receita são, ou serão, tokens.

r-bank-account-risk-mining = Instituições financeiras e de pagamento não podem atender a mineração.
    .reason = Há máquinas minerando, ou que vão minerar, na China continental.

r-tax-on-tokens-income = Pelas regras tributárias gerais, tokens recebidos são receita pelo valor justo, e serviços pagos em tokens são tributados a preço de mercado.
    .reason = Sua empresa na China continental recebe tokens, ou planeja receber. O imposto é devido mesmo onde a atividade é proibida; pagá-lo não a torna lícita.
    .counter = Não se achou regra própria para tokens; quando e como avaliá-los é questão aberta.

r-tax-on-tokens-person = O ganho de uma pessoa física com tokens tende a ser rendimento tributável.
    .reason = Você é uma pessoa física com tokens ganhos ou vendidos.
    .counter = A única resposta oficial lida trata de moedas virtuais de jogos.

r-tax-undeclared = Receita em tokens não declarada pode ser, por si, infração tributária.
    .reason = Você não declarou os tokens. Uma empresa entrega declarações mesmo sem receita. Pergunte ao advogado antes de corrigir a escrituração.
    .counter = Se não houve receita, nada se omitiu.

r-finding-wages-in-tokens = Salário pago em tokens não vale como pagamento: é devido em dinheiro.
    .reason = Você paga o pessoal com tokens. Sócios tiveram de pagar depois que uma empresa foi dissolvida.

r-wages-in-tokens-person = Quem recebe em tokens de uma pessoa física ainda pode exigir o salário em dinheiro.
    .reason = Você é pessoa física e paga ajudantes com tokens.
    .counter = Os dois casos lidos são de empresas; se uma pessoa física é empregadora perante a lei é outra questão.

r-finding-wages-from-outside = Não está definido se vale o salário em tokens pago por empresa de fora a quem trabalha na China continental.
    .reason = A empresa não é da China continental, mas as máquinas ou o controle são, e ela paga o pessoal com tokens.
    .counter = Não se pergunta onde o pessoal trabalha, e não se achou decisão sobre empregador de fora.

r-finding-gap-words-banned = Palavras de mineração ou de tokens na publicidade caem na proibição de promover.
    .reason = Sua publicidade usa essas palavras. Retirá-las muda só a forma, não a conclusão.

r-name-and-scope-words = Um nome ou objeto social com palavras ou conteúdo relativos a tokens pode ter o registro recusado ou corrigido.
    .reason = Você registra um objeto social para este negócio e usa palavras relativas a tokens.
    .counter = Se as palavras estão só na publicidade, o registro não é afetado.

r-subsidy-fraud-words = Omitir os tokens para obter dinheiro público pode configurar estelionato.
    .reason = O apoio foi pedido só para computação, e o negócio também ganha tokens.
    .counter = O estelionato exige intenção e engano relevante; não se leu condenação de empresa por subsídio a mineração.

r-false-filing-project = Um registro de projeto (项目备案) que omite a parte dos tokens pode ser falso.
    .reason = Você tem registro de projeto e descreveu só computação.
    .counter = Se o próprio registro indicou o uso, ele é verdadeiro, seja o que for que se disse em outro lugar.

r-finding-gap-support-words = O apoio pedido para computação não cobre mineração; obtido com informação falsa, devolve-se com multa.
    .reason = Os documentos falam em computação; o negócio é mineração.

r-gap-support-words-tokens = Declarações feitas para obter apoio que omitem os tokens podem ser tidas como falsas, e o apoio, cobrado de volta.
    .reason = Os documentos falam em computação; o negócio também ganha tokens ou minera fora da China continental.
    .counter = Se não for mineração, a computação declarada pode ter merecido o apoio.

r-finding-employer-machines = Controlar sistemas de terceiros sem autorização é crime; pequenos ganhos já atingem o patamar penal.
    .reason = Há máquinas usadas sem consentimento. Houve penas de prisão por uso de servidores do empregador e de computadores de lan house.

r-state-body-premises = Minerar com imóvel, linhas ou máquinas públicas leva a sanção disciplinar dos servidores responsáveis.
    .reason = Há máquinas em órgão público ou escola. A alegação de invasão precisa ser provada pelos logs.
    .counter = Só o que conta como mineração leva a sanção disciplinar; alguns órgãos foram vítimas de invasores.

r-landlord-exposed-role = O locador de quem minera pode ficar exposto: canais de denúncia e vistorias de parques citam quem cede o imóvel.
    .reason = Você aluga o imóvel a terceiros.
    .counter = Não se leu sanção contra locador nessa qualidade; a exposição é uma inferência.

r-landlord-exposed-account = O locador titular da conta de energia pode ser o primeiro a ter de pagar e o primeiro a agir.
    .reason = Sua energia vem da conta do locador.
    .counter = O contrato de locação pode repassar a cobrança ao usuário.

r-landlord-exposed-lease = O locador que não concordou pode exigir o fim do uso e denunciá-lo.
    .reason = Seu locador não sabe, ou o contrato de locação não permite o uso. O consentimento dele não mudaria a conclusão sobre a atividade.
    .counter = O uso comum de servidores, sem incomodar vizinhos, pode caber no contrato de locação.

r-landlord-exposed-nodes = O locador que não concordou pode exigir o fim do uso de nós ou caixas.
    .reason = Seu locador não sabe, ou o contrato de locação não permite o uso. O consentimento dele não mudaria a conclusão sobre a atividade.
    .counter = O uso comum de servidores, sem incomodar vizinhos, pode caber no contrato de locação.

r-host-exposed-role = Hospedar máquinas de mineração é tratado como mineração: sem energia nem apoio público; quebrar o compromisso de não minerar vai para o registro de crédito.
    .reason = Você abriga máquinas de terceiros.
    .counter = Só se trata de hospedar mineração; para a hospedagem de nós, nada está definido.

r-host-exposed-customers = Máquinas de clientes na sua sala podem fazer de você um prestador de hospedagem, exposto como tal.
    .reason = Algumas máquinas são de clientes.
    .counter = Quem não sabia e não tinha como saber fica em melhor posição.

r-host-exposed-nodes = Não está definido se abrigar nós, caixas ou placas de vídeo de clientes é hospedar mineração.
    .reason = Algumas máquinas são de clientes, e há ganho de tokens, atual ou planejado.
    .counter = O aviso sobre mineração fala em máquinas dedicadas; nenhum texto ou decisão lida diz que abrigar nós é minerar.

r-employee-helper = Empregados que ajudam, cientes disso, negócios proibidos com tokens também podem responder.
    .reason = Você trabalha para um negócio assim.
    .counter = Tarefas comuns, sem ciência do fato, não são punidas.

r-finding-mixed-meter = Quando um só medidor serve à mineração e a outro uso, vários lugares cobram o acréscimo sobre toda a energia.
    .reason = Sua mineração divide um medidor com outro uso, como atividade lícita, escritório ou moradia.
    .counter = Em outros lugares não se achou regra sobre medidores compartilhados.

r-mixed-meter-storage = Se a prova de armazenamento divide o medidor com outro uso, o acréscimo pode recair sobre toda a energia.
    .reason = Seu armazenamento por tokens divide um medidor com outro uso; se for tido como mineração, vários lugares cobram sobre a conta toda.
    .counter = Não se achou acréscimo sobre um nó de armazenamento.

r-finding-mixed-premises = Minerar ao lado de atividade lícita pode expô-la, sobretudo em centro de dados ou parque.
    .reason = As duas atividades estão ou estarão na China continental. Se dividem a sala, a ordem de parar ou fechar pode alcançá-la toda.
    .counter = Não se leu decisão que fechasse atividade lícita ao lado da mineração.

r-mixed-premises-storage = Prova de armazenamento em um centro de dados ou parque pode expor a atividade lícita da mesma sala.
    .reason = As duas atividades estão ou estarão na China continental. Se a prova de armazenamento for tida como mineração e dividir a sala com o resto, a ordem de fechamento pode alcançá-la toda.
    .counter = Se a prova de armazenamento é mineração é, por si só, ponto controvertido.

r-finding-mixed-entity = Uma empresa responde como um todo: o registro de crédito e as contas são os mesmos para tudo o que faz.
    .reason = A mesma empresa exerce atividade lícita e outra proibida.

r-mixed-entity-doubt = Uma empresa responde como um todo: se parte do que faz for tida como proibida, as contas e o registro de crédito de tudo podem sofrer.
    .reason = A mesma empresa exerce atividade lícita e outra que pode ser tida como proibida.
    .counter = Enquanto nada se decide contra essa parte, nenhuma regra lida pesa sobre o resto.

r-finding-mixed-support = Ao lado de negócio com tokens, o apoio público cessa no que for mineração e é devolvido se obtido com informação falsa.
    .reason = O apoio cita computação; as mesmas máquinas ou a mesma empresa também ganham tokens.
    .counter = O apoio à computação real e separada pode se manter.

r-finding-overseas-protection = Os tribunais da China continental tendem a declarar nulos contratos de mineração no exterior e a negar tutela.
    .reason = Você opera máquinas de tokens fora da China continental.
    .counter = Leis e tribunais estrangeiros podem proteger o que os da China continental não protegem.

r-finding-overseas-money = O dinheiro para máquinas no exterior pode exigir registro como investimento direto; pagar em tokens traz risco de evasão de divisas.
    .reason = Você ou quem o controla está na China continental, e há máquinas próprias suas fora dela.
    .counter = Comprar uma máquina pode ser simples compra, e não investimento direto. Máquinas compradas com dinheiro já licitamente no exterior não exigem nova remessa.

r-overseas-money-mixed = O investimento em máquinas próprias no exterior pode exigir registro; o aluguel de máquinas no exterior, pago a partir da China continental, exige contrato real e lícito.
    .reason = As máquinas não são todas do mesmo dono e estão dentro e fora da China continental; não se pergunta quais estão onde.
    .counter = Se o que está fora não é seu, não há investimento a registrar; se não é alugado, não há aluguel.

r-overseas-money-rented = O aluguel de máquinas no exterior exige contrato real e lícito; pagá-lo em tokens traz risco de evasão de divisas.
    .reason = Você está na China continental, aluga máquinas e tem máquinas fora dela.

r-finding-hong-kong-outside = Hong Kong é um sistema separado: seu direito não é avaliado aqui.
    .reason = Parte das máquinas, da empresa ou dos clientes está em Hong Kong; o que toca a China continental é avaliado aqui. Só como indicação: não se achou proibição de minerar lá; emitir stablecoin e operar plataforma de negociação exige licença.

r-finding-foreign-outside = O direito estrangeiro não é avaliado aqui.
    .reason = Parte das máquinas, da empresa ou dos clientes está no exterior, onde outra lei também pode valer: consulte um advogado de lá. O que toca a China continental é avaliado aqui.

r-finding-mainland-controller = O registro no exterior não afasta a proibição de emitir tokens quando o controlador está na China continental.
    .reason = Seu controlador está na China continental.
    .counter = Só os casos-limite estão em aberto: o texto não diz o que é controle.

r-mainland-machines-foreign-owner = A proibição de minerar depende do lugar das máquinas, não do dono.
    .reason = Há máquinas na China continental que são de uma empresa de fora. Isso nada muda.

r-finding-notice-received = As autoridades já sabem: daqui em diante será difícil alegar desconhecimento.
    .reason = Você recebeu visita, carta, inclusão em lista ou corte. Fale com um advogado antes de responder; não destrua nada.

r-finding-energy-review-no-shield = A análise de eficiência energética não protege quem minera.
    .reason = Você tem a análise. Uma empresa que a tinha foi fechada no dia seguinte ao de ser identificada como mineradora.

r-energy-review-missing-built = Um projeto acima do limite que opera sem a análise de eficiência energética pode ser parado só por isso.
    .reason = Você construiu uma sala, consome acima do limite e não tem a análise. Locais já foram cortados e fechados por isso.

r-finding-equipment-three-parts = Duas províncias chamam de equipamento de mineração o conjunto de máquina, software de mineração e registros de pool.
    .reason = Você informou os três. Guarde os registros: apagá-los pode agravar a situação.
    .counter = A descrição é provincial; falta confirmar se ainda vigora.

r-finding-gap-ai-facade = Apresentado como computação, mas operado para minerar: a mineração não pode ser promovida como economia digital.
    .reason = Você anuncia computação, e o negócio é mineração. Tribunais e autoridades olham a finalidade, não o rótulo.
    .counter = Se há outra computação, real e vendida, as palavras são verdadeiras quanto a essa parte.

r-gap-ai-facade-elsewhere = Não está definido se a proibição de promover a mineração como economia digital alcança o que opera fora da China continental.
    .reason = Você anuncia computação, minera ou ganha tokens, e nenhuma das máquinas está na China continental.
    .counter = O aviso trata de projetos na China continental e não diz que alcança outros.

r-gap-ai-facade-tokens = Falar de computação e ganhar tokens pode ser lido como fachada: o que for tido como mineração não pode ser promovido como economia digital.
    .reason = Você anuncia computação e também ganha tokens. Tribunais e autoridades olham a finalidade, não o rótulo.
    .counter = Discute-se se é mineração; quanto à computação real e vendida, as palavras são verdadeiras.

r-finding-gap-storage-facade = Chamar de armazenamento ou segurança de dados o que opera por tokens não ajuda: nas decisões lidas, nenhum nome assim prevaleceu.
    .reason = Você anuncia armazenamento ou segurança de dados, e o negócio é, ou será, mineração ou hospedagem de mineradoras.
    .counter = Se dados de clientes reais são guardados e pagos, as palavras são verdadeiras quanto a essa parte.

r-gap-storage-facade-proofs = Chamar de armazenamento ou segurança de dados a prova de armazenamento pode não ajudar: nas decisões lidas, nenhum nome assim prevaleceu.
    .reason = Você anuncia armazenamento ou segurança de dados, e a prova de armazenamento rende, ou deve render, tokens.
    .counter = As decisões são locais, e discute-se se a prova de armazenamento é mineração. Se dados de clientes reais são guardados e pagos, as palavras são verdadeiras quanto a essa parte.

r-gap-storage-facade-elsewhere = Não está definido se as decisões sobre mineração chamada de armazenamento alcançam o que opera fora da China continental.
    .reason = Você anuncia armazenamento ou segurança de dados, minera ou ganha tokens, e nenhuma das máquinas está na China continental.
    .counter = As decisões lidas tratam de contratos na China continental, e o aviso, de projetos nela.

r-gap-scope-front = Se o objeto social não cobre o que se opera, isso pode ser lido como fachada.
    .reason = Uma empresa da China continental faz isso e não informa objeto social que o cubra. Registrar um objeto não tornaria lícita mineração alguma.
    .counter = A falta, sozinha, não prova mineração; o decisivo é o que as máquinas fazem.

r-finding-old-energy = Energia acima de um limite, antigo critério das autoridades, já não é decisiva.
    .reason = Seu consumo está perto desse limite ou acima dele. Ficar abaixo não seria permissão.

r-old-energy-below = Energia abaixo do limite do antigo critério das autoridades não é defesa: ele já não é decisivo.
    .reason = Seu consumo está abaixo desse limite. Locais pequenos são hoje o alvo declarado.

r-finding-old-equipment = Equipamento especial, antigo critério das autoridades, já não é decisivo: a finalidade é.
    .reason = Você tem máquinas especiais ou assim rotuladas.

r-old-equipment-general = Máquinas comuns, fora do antigo critério de equipamento especial, não bastam para afastar a mineração: o decisivo é a finalidade.
    .reason = Suas máquinas são comuns. Províncias e tribunais olham software, registros e recompensa.
    .counter = A definição nacional fala em máquinas dedicadas.

r-finding-old-concentration = Muitas máquinas em um lugar, antigo critério das autoridades, já não são decisivas.
    .reason = Você está em um parque, fábrica ou centro de dados.

r-old-concentration-office = Estar fora do antigo critério de muitas máquinas em um lugar não é defesa: hoje o alvo são locais dispersos.
    .reason = Você está em um escritório ou em casa. Isso não é decisivo.

r-finding-sign-power = Ter uma classe comum de energia não muda a conclusão.
    .reason = Sua classe de energia é de residência ou de comércio comum. O que conta como mineração não depende dela. Usar tarifa residencial em um negócio pode ser irregularidade à parte.

r-finding-sign-lease = Um escritório próprio ou regularmente alugado não muda a conclusão: o monitoramento das autoridades alcança qualquer endereço.
    .reason = As máquinas estão num escritório próprio ou cujo locador sabe delas. O escritório não decide nada.

r-finding-sign-books = Tokens registrados e declarados não ficam, por isso, permitidos.
    .reason = Seus tokens estão registrados e declarados. A lei tributária pergunta o que se ganhou, não se podia ser ganho.

r-finding-sign-entity = Os papéis de uma empresa não resolvem a questão dos tokens: a mineração não pode ser desenvolvida sob nenhum nome.
    .reason = Quem opera é uma empresa da China continental com objeto social registrado ou papéis de telecomunicações. Um galpão alugado em nome de uma fábrica de hardware foi lacrado e ficou sem energia do mesmo jeito.

r-finding-sign-customers = Clientes reais ao lado dos tokens não mudam a conclusão: a parte regular não regulariza o resto.
    .reason = Parte das horas de máquina atende clientes, ou parte da receita não é em tokens.

r-stopped-2026 = O que se fez depois do aviso de fevereiro de 2026 é julgado por ele, mesmo já encerrado.
    .reason = Você parou em fevereiro de 2026 ou depois. A regularização rápida pode pesar na sanção; o acréscimo cobrado retroativamente corre pelas datas. Se parou antes de 6 de fevereiro de 2026, valem as regras anteriores.

r-stopped-2021 = O que se fez entre setembro de 2021 e o aviso de fevereiro de 2026 é julgado pelas regras daquele tempo.
    .reason = Você parou entre a proibição de minerar e o aviso de 2026. O acréscimo cobrado retroativamente corre pelas datas.

r-stopped-before-2021 = O que terminou antes de setembro de 2021 pode deixar sobretudo questões contratuais e patrimoniais.
    .reason = Você parou antes da proibição de minerar.
    .counter = Emissão de tokens, captação, lavagem de dinheiro e furto já eram ilícitos antes dela.

r-records-keep-stopped = Depois de parar, guarde todos os registros e deixe o advogado falar primeiro.
    .reason = Você encerrou alguma coisa. Logs, contas, carteiras e contratos mostram datas e culpa.

r-records-keep-running = Guarde registros de máquinas, software, dinheiro e clientes; não destrua nada.
    .reason = Sua atividade pode ser examinada. Os registros provam serviço real, datas e invasões.

# Máquinas de potência conhecida.
m-asic-s21 = ASIC, classe S21
m-asic-s19 = ASIC, classe S19
m-asic-m20s = ASIC, M20S (dado de tribunal)
m-asic-s9 = ASIC, classe S9
m-gpu-8-h100 = Servidor com 8 H100
m-gpu-8-a100 = Servidor com 8 A100
m-gpu-8-4090 = Servidor com 8 RTX 4090
m-validator-home = Validador doméstico
m-validator-1u = Validador de rack, 1U
m-validator-hosted = Validador hospedado, servidor inteiro
m-storage-pib = Armazenamento, 1 PiB com refrigeração

# Combinações de respostas que não podem existir.
i-rewards-without-mechanism = Recompensas vêm de um mecanismo: escolha um, ou deixe as recompensas de fora.
i-token-sale-without-token = A venda de um token próprio exige um token próprio.
i-token-fees-without-service = Taxas em tokens vêm de um mecanismo ou serviço: escolha-o, ou deixe as taxas de fora.
i-mining-machines-without-use = Máquinas de mineração em uso executam algo: diga o quê, ou que não sabe. Deixe de fora as desligadas e apenas guardadas.

r-gap-storage-filler = Dados de preenchimento sob o nome de armazenamento podem ser lidos como diferença entre apresentação e conduta.
    .reason = Parte do que você guarda é preenchimento. Os tribunais perguntam para que serve a máquina, e o preenchimento serve à recompensa.
    .counter = Alguns protocolos precisam de preenchimento para manter capacidade que clientes usam depois.

r-gap-token-issue = Falar de tecnologia e vender um token pode ser lido como fachada.
    .reason = Você anuncia computação, armazenamento, segurança de dados ou blockchain, e emite ou planeja um token, vende cotas de poder de hash ou de armazenamento, ou faz staking para terceiros.
    .counter = Se o serviço técnico é real e pago em dinheiro, as palavras são verdadeiras quanto a essa parte.

r-gap-blockchain-mining = Apresentado como blockchain, mas operado para minerar: os dois devem ser distinguidos, e a mineração não pode ser promovida como economia digital.
    .reason = Você anuncia blockchain, e o negócio é mineração.
    .counter = Se há outro trabalho real com blockchain, as palavras são verdadeiras quanto a essa parte.

r-unlawful-token-payment = Se um contrato pago em tokens for tido como nulo, o prejuízo pode ficar com quem o sofreu.
    .reason = Você recebe ou faz pagamentos em tokens. Num caso de mineração, um tribunal entendeu que pagar em tokens fere a condição da moeda de curso legal e julgou improcedentes todos os pedidos.
    .counter = Em casos de salário, tribunais afastaram só a cláusula em tokens.
