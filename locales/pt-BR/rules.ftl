# Regras: a regra em uma frase, por que se aplica e o argumento contrário, quando existe.

r-pow-asic-mainland = A prova de trabalho em máquinas dedicadas na China continental está na categoria eliminada: nenhum projeto novo, e os existentes têm de fechar.
    .reason = Você opera ou planeja máquinas dedicadas a hash na China continental. É o caso que a definição nacional de mineração descreve, seja qual for o tamanho ou o lugar.

r-pow-general-mainland = A prova de trabalho em placas de vídeo ou processadores na China continental é, na prática já assentada, tratada como mineração eliminada.
    .reason = Você calcula hash em máquinas gerais na China continental. Duas províncias citam essas máquinas, e a proibição nacional cobre a mineração com qualquer nome.
    .counter = A definição fala em máquinas dedicadas, e um servidor multiuso não é uma delas. Não se achou quem tenha vencido com isso; o argumento é mais forte contra a apreensão.

r-confiscation-mixed-use = Máquinas gerais que mineram também podem ser confiscadas.
    .reason = Duas províncias mandam confiscar máquinas com placas de vídeo e processadores.
    .counter = Se uma atividade eliminada torna uma placa multiuso um equipamento eliminado é questão aberta, e apreendê-la pode ser desproporcional.

r-pool-pow = Operar um pool de mineração faz parte da cadeia eliminada da mineração.
    .reason = Você opera um pool de prova de trabalho. Toda a cadeia da mineração deve ser fiscalizada e fechada.

r-pool-storage = Um pool de provas de armazenamento tende a ser mineração eliminada.
    .reason = Seu pool reúne máquinas de armazenamento, não de hash. Tribunais chamaram esse armazenamento de mineração.
    .counter = O armazenamento em si é setor incentivado, e as sentenças são locais e não vinculam mais ninguém.

r-pool-payout = Um pool que cobra taxas em tokens ou troca tokens para outros também exerce atividade financeira proibida.
    .reason = Seu pool cobra taxas ou ganha uma diferença em tokens. Lidar com tokens dos membros vai além de fornecer software.

r-pool-members = Pagar os membros do pool em tokens tende a ser atividade financeira proibida, mesmo sem taxa.
    .reason = Um pool normalmente divide tokens entre os membros; você não informa taxa nem troca.
    .counter = Dividir uma recompensa comum sem taxa nem troca não está entre as atividades listadas.

r-host-miners-mainland = Hospedar máquinas de mineração de outros na China continental é mineração eliminada, seja qual for o nome do contrato.
    .reason = Você abriga, alimenta ou opera máquinas de mineração de outros. A proibição cobre centros de dados e todos os que servem à mineração.

r-telecom-unlicensed-hosting = Hospedar sem licença é uma segunda infração, ao lado da mineração.
    .reason = Você abriga máquinas de outros sem licença de centro de dados. A licença não tornaria lícita a mineração.

r-sell-miners-mainland = Fabricar ou comercializar máquinas dedicadas de mineração para compradores na China continental é proibido.
    .reason = Você fabrica ou comercializa máquinas de mineração e tem compradores na China continental. Fabricantes não podem vender ali, e equipamento eliminado não pode ser fabricado nem vendido.
    .counter = A cláusula mais nova se dirige a fabricantes; um tribunal considerou válida uma venda.

r-sell-miners-used = Repassar máquinas de mineração próprias e usadas a comprador na China continental tende a ser proibido.
    .reason = Você vende só máquinas de mineração que você mesmo usou. A lei proíbe vender equipamento eliminado que usa energia, sem excetuar o usado.
    .counter = A cláusula de 2026 se dirige a fabricantes; os tribunais divergem: um considerou válida a venda, outro não aceitou o caso.

r-sell-miners-export = Vender máquinas dedicadas de mineração da China continental a compradores de fora tende a ser proibido.
    .reason = Seus compradores estão fora da China continental, mas você ou seu estoque estão dentro. A regra geral proíbe fabricar e vender equipamento eliminado.
    .counter = A cláusula de 2026, como relatada, fala em vendas na China continental e não trata da exportação.

r-power-shares-offer = Vender cotas de poder de hash ou de armazenamento com oferta pública, retorno prometido ou pagamento por indicação é atividade financeira proibida; com oferta pública e retorno prometido juntos, é captação ilegal de recursos.
    .reason = Você vende cotas da produção de máquinas e anuncia, promete retorno ou paga por indicações. Cada uma dessas coisas pode atrair as regras de captação.

r-power-shares-closed = Vender cotas de poder de hash ou de armazenamento a um grupo fechado ainda tende a ser finança proibida.
    .reason = Você vende cotas da produção de máquinas sem oferta pública, promessa nem níveis. A captação em nome da mineração continua a ser reprimida com rigor.
    .counter = Sem público indeterminado e retorno prometido, não se cumpre a definição legal de captação ilegal.

r-power-shares-mining = Cotas de máquinas de mineração que estão na China continental fazem parte da mineração eliminada.
    .reason = As máquinas por trás das cotas estão na China continental; o produto depende de mineração que tem de fechar.

r-fundraising-fraud-tiers = Retornos prometidos e alimentados por recrutamento podem ser fraude, punida pelo crime mais grave.
    .reason = Você promete retornos e paga por recrutamento.
    .counter = Máquinas reais e produção real pesam contra a tese de fraude.

r-pos-own-register = Validar com os próprios tokens pode ser operação lícita de nó, mas nenhum texto ou decisão diz isso.
    .reason = Você valida com seus próprios tokens. Não há hash nem máquina dedicada, a energia é pouca, e o que não está listado é permitido.
    .counter = Os tribunais olham o fim: uma máquina mantida para obter tokens. Nenhum texto exclui a prova de participação.

r-pos-own-eliminated = Se validar com os próprios tokens é mineração eliminada está sem definição: nenhum texto o cita e não se achou decisão.
    .reason = Seu validador rende tokens novos por rodar um computador, e a mineração nova é proibida com qualquer rótulo.
    .counter = A definição exige computação em máquinas dedicadas; os motivos da proibição, energia e carbono, não estão presentes.

r-staking-custody = Assumir a custódia de tokens de outros para fazer staking é atividade financeira proibida.
    .reason = Você guarda tokens ou chaves de outros. Isso é serviço financeiro em torno de moeda virtual, não operação de nó.

r-staking-public = Oferecer staking ao público é atividade financeira proibida.
    .reason = Você recebe tokens do público ou anuncia para isso. A oferta pública é o que separa um serviço de uma captação.

r-staking-promise = Fazer staking de tokens de outros por rendimento prometido tende a ser atividade financeira proibida.
    .reason = Você promete retorno sobre tokens de outros. O retorno prometido é um dos traços da captação ilegal.
    .counter = Sem público indeterminado, não se cumpre a definição legal de captação ilegal.

r-staking-tiers = Staking pago por níveis de indicação é proibido: é finança montada como pirâmide.
    .reason = Você paga pessoas por quem elas trazem. Pagar por recrutamento é pirâmide.

r-staking-closed-financial = Staking para um grupo fechado, sem custódia, ainda tende a ser atividade financeira proibida.
    .reason = Você faz staking para outros por uma taxa, sem custódia, promessa nem oferta pública. A lista de atividades proibidas é aberta.
    .counter = A pura delegação sem custódia está mais perto de um serviço técnico, e a lista visa a negociação.

r-staking-closed-service = Delegação sem custódia, promessa nem oferta pública pode ser um serviço técnico, mas nenhuma decisão o confirma.
    .reason = Seu grupo é fechado e guarda as próprias chaves. Nenhuma regra lida cita este serviço.
    .counter = Há dinheiro de outros envolvido; as regras financeiras podem valer.

r-dpos-own-register = Um supernó com votos próprios pode ser operação lícita de nó, mas nada o confirma.
    .reason = Você opera um nó em uma rede de votação. Só com votos próprios, fica na mesma posição da validação com tokens próprios.
    .counter = Na maioria dessas redes, as recompensas de voto vêm de recrutar eleitores; essa parte é finança.

r-dpos-own-eliminated = Se um supernó é mineração eliminada está sem definição.
    .reason = Seu nó ganha tokens recém-emitidos por rodar um computador, e a mineração é proibida com qualquer rótulo.
    .counter = Não há hash nem máquina dedicada; a definição não se encaixa.

r-dpos-downlines = Angariar votos com comissões por níveis é proibido: é finança montada como pirâmide.
    .reason = Você paga eleitores por trazerem mais eleitores. Isso é pagar por recrutamento.

r-dpos-custody = Guardar os tokens de quem vota é atividade financeira proibida.
    .reason = Você guarda tokens ou chaves de outros. Isso é serviço financeiro em torno de moeda virtual, não operação de nó.

r-dpos-promise-public = Prometer ao público retorno por votos tende a ser captação ilegal de recursos.
    .reason = Você pede votos ao público e promete retorno: dois traços da definição.
    .counter = Se quem vota guarda tokens e chaves, está em aberto se há captação de recursos.

r-dpos-promise = Prometer retorno a quem vota num grupo fechado tende a ser atividade financeira proibida.
    .reason = Você promete retorno por votos, mas não informa oferta ao público. O retorno prometido é um dos traços da captação ilegal.
    .counter = Sem público indeterminado, não se cumpre a definição legal de captação ilegal.

r-dpos-canvass = Angariar votos do público tende a ser atividade financeira proibida.
    .reason = Você pede ao público votos, que são tokens bloqueados com direito a uma parte.
    .counter = Sem níveis, promessa nem custódia, pedir votos não está entre as atividades listadas.

r-storage-block-reward = Provas de armazenamento que ganham tokens recém-emitidos tendem a ser mineração eliminada.
    .reason = Parte da sua renda são tokens que a rede emite. Tribunais chamaram essas máquinas de armazenamento de equipamento especial que produz moeda virtual.
    .counter = O armazenamento é incentivado, e as autoridades têm ordem de distinguir mineração de nuvem. As sentenças são locais e tratam de vendas com produção prometida.

r-storage-filler = Encher discos com dados que ninguém pediu para guardar tende a ser mineração eliminada.
    .reason = Alguns dos seus discos guardam dados de enchimento. Só a recompensa explica isso, e esse fim decide.
    .counter = Não se informam tokens recém-emitidos, e capacidade livre à espera de clientes é normal em armazenamento.

r-storage-unclear = Se provas de armazenamento sem tokens recém-emitidos são mineração está sem definição.
    .reason = Você guarda dados reais e não informa tokens recém-emitidos, mas ainda participa de uma rede de tokens.
    .counter = Armazenamento real e pago é um serviço; a definição exige produção de moeda virtual.

r-storage-deals = Guardar dados reais de clientes em uma rede de tokens pode ser um serviço lícito, mas nenhuma decisão o confirma.
    .reason = Você fornece armazenamento. As autoridades têm de distinguir mineração de nuvem e blockchain, e o armazenamento em si é um serviço comum.
    .counter = O pagamento em tokens e as recompensas por capacidade o puxam de volta para a mineração.

r-confiscation-storage = Se máquinas de armazenamento podem ser confiscadas como equipamento de mineração está sem definição.
    .reason = Um tribunal chamou um servidor assim de equipamento especial de mineração, mas não mandou apreender.
    .counter = Discos e servidores são equipamento comum, que nenhuma lista lida cita.

r-surcharge-storage = O acréscimo também pode ser cobrado sobre provas de armazenamento.
    .reason = Se o armazenamento for tido como mineração, sua energia paga como mineração.
    .counter = Não se achou acréscimo sobre um nó de armazenamento.

r-contract-void-storage = Contratos de armazenamento que ganha tokens podem ser considerados nulos; alguns já foram.
    .reason = Os tribunais olharam além da venda de servidores, do plotting e da hospedagem e viram os tokens por trás.
    .counter = As sentenças são poucas e locais, e nenhuma trata de simples armazenamento pago.

r-edge-household = Revender capacidade de uma linha residencial de banda larga é proibido: recursos de telecomunicações vão para outro uso sem autorização.
    .reason = Suas caixas já vendem capacidade de linhas residenciais a usuários ou clientes. Pare até que a linha e a licença sirvam ao uso.

r-edge-household-unsold = Rodar caixas de recompensa em linha residencial sem vender capacidade tende a ser mudança de uso não autorizada.
    .reason = Suas caixas rodam em linhas residenciais e ganham recompensas, mas você não informa usuário ou cliente que pague pela capacidade.
    .counter = Usar a própria linha em aparelho próprio não é revenda; as operadoras agem pelo contrato, e, segundo relatos, um regulador mandou não cortar linhas à vontade.

r-edge-unlicensed = Vender banda ou cache a outros sem a licença é proibido.
    .reason = Você já vende capacidade a usuários ou clientes e não tem licença de entrega de conteúdo. Pare até ter a licença.

r-edge-token-reward = Se recompensas em tokens por banda ou por estar on-line são mineração está sem definição.
    .reason = Você é recompensado em tokens por tráfego ou presença. Muitas dessas redes emitem tokens novos por estar on-line.
    .counter = É um serviço medido por tráfego, sem hash nem máquinas dedicadas.

r-edge-service = Entrega de conteúdo é atividade licenciada, mas pagar por ela em tokens não foi testado.
    .reason = Você entrega conteúdo ou banda. Com a licença, o serviço em si tem faixa; o pagamento em tokens não tem.
    .counter = Tokens não podem circular no lugar do dinheiro; a licença resolve só metade.

r-telecom-unlicensed-edge = Revender banda ou cache sem licença: perdimento e multa.
    .reason = Você vende capacidade e não tem licença de entrega de conteúdo.

r-telecom-repurposed-household = Dar outro uso a recursos de telecomunicações tem a mesma multa da atividade sem licença.
    .reason = Suas caixas usam linhas residenciais para vender capacidade.

r-telecom-repurposed-unsold = Usar uma linha residencial para ganhar recompensas tende a ser mudança de uso não autorizada.
    .reason = Suas caixas ganham em linhas residenciais; não se informa venda de capacidade.
    .counter = Sem revenda, pode ser só questão do contrato de banda larga.

r-carrier-cut-off-edge = As operadoras podem reduzir ou cortar linhas usadas para revender capacidade, algumas empresariais também.
    .reason = Sua linha é residencial ou empresarial. A operadora muitas vezes chega antes de qualquer autoridade.
    .counter = Um regulador disse às operadoras que não cortem linhas à vontade.

r-gpu-market-compute-encouraged = Computação vendida a clientes reais por um mercado pertence, como computação, a um setor incentivado.
    .reason = Suas máquinas fazem trabalho que clientes pedem. Essa parte é o oposto da mineração; os tokens são julgados à parte.

r-gpu-market-compute-abroad = Computação vendida de máquinas fora da China continental é, pelas regras dela, um negócio comum.
    .reason = Suas máquinas estão só fora da China continental. Nenhuma regra lida proíbe o trabalho; o apoio daqui não o acompanha.

r-gpu-market-compute-unlicensed = Alugar máquinas a outros sem a licença de centro de dados é proibido.
    .reason = Você já aluga capacidade de computação a outros e não tem licença de centro de dados. Pare até ter a licença.

r-gpu-market-token-financial = Ser pago em tokens por um mercado tende a ser atividade financeira proibida.
    .reason = O mercado paga você em tokens, em geral do exterior. Tokens não podem servir de dinheiro, e plataformas do exterior não podem atender a China continental.
    .counter = Você vende computação, não tokens; receber pagamento não está entre as atividades listadas.

r-gpu-market-token-inflation = Se recompensas do mercado em tokens recém-emitidos são mineração está sem definição.
    .reason = Parte dos seus tokens é recém-emitida, muitas vezes por tempo ocioso. Isso parece cunhagem.
    .counter = As máquinas atendem clientes e não são dedicadas a produzir tokens.

r-node-tokens-register = Operar nós para clientes que pagam em tokens pode ser um serviço técnico lícito, mas nada o confirma.
    .reason = Você opera nós para clientes e recebe tokens. Nenhuma lista cita este serviço.
    .counter = O pagamento em tokens contorna os bancos, e servir negócios com tokens é punido.

r-node-tokens-exchange = Operar nós para corretoras de tokens ou emissores, com pagamento em tokens, tende a ser atividade financeira proibida.
    .reason = Entre seus clientes há corretoras ou emissores, e eles pagam em tokens. Quem os ajuda sabendo é chamado a responder.
    .counter = O conhecimento tem de ser provado, e o nó em si não executa negócio de nenhum cliente.

r-node-tokens-financial = Se o serviço de nó pago em tokens é atividade financeira está sem definição.
    .reason = Você é pago em tokens por operar nós. O recebimento não passa por banco, e ajudar negócios com tokens é punido.
    .counter = Nada lista o serviço, e clientes fora da China continental não são o público protegido.

r-fx-breach-receipt = Pagamento de exportação recebido em tokens tende a ser infração cambial.
    .reason = Você está na China continental e recebe tokens de clientes do exterior.
    .counter = As regras falam em moeda estrangeira, e tokens não são moeda.

r-node-fiat-register = Operar nós para clientes que pagam em dinheiro por um banco é um serviço técnico comum.
    .reason = Você é pago em dinheiro por um banco, com contrato real. O que nenhuma lista cita e respeita a lei é permitido.
    .counter = Quem você atende e o que o nó faz podem trazer também finança ou mineração; outras regras julgam isso.

r-node-fiat-mining = Se operar nós que ganham tokens para clientes faz parte da mineração está sem definição.
    .reason = Alguns dos seus nós podem ganhar tokens novos. Para um cliente eles não podem ser mais claros do que para você mesmo.
    .counter = Um nó sem hash não é mineração pela definição, e o seu pagamento é dinheiro.

r-rpc-register = Serviços de retransmissão, indexação e carteira podem operar e são registrados como serviço de informação em blockchain até dez dias úteis depois do início.
    .reason = Você dá ao público acesso a uma rede. Isso é um serviço de informação com dever de registro.

r-rpc-staking-front-end = Uma interface pública de staking tende a ser intermediação proibida de produtos com tokens.
    .reason = Você mostra ao público onde fazer staking. Empresas de internet não podem dar espaço a esses produtos.
    .counter = A página não guarda tokens nem promete nada; os usuários agem por conta própria na rede.

r-token-home = Emitir um token na China continental é atividade financeira proibida.
    .reason = Você emite ou planeja um token na China continental. Nome, fim e equipamento não importam.

r-illegal-fundraising-token = Vender um token para levantar dinheiro é captação pública sem autorização; o dinheiro tem de ser devolvido.
    .reason = Seu token é emitido na China continental.

r-stopped-token-2017 = Vendas de tokens encerradas antes de setembro de 2017 talvez ainda tenham de ser reembolsadas.
    .reason = Sua emissão terminou antes da proibição de setembro de 2017.
    .counter = As penas só alcançam vendas passadas onde outras leis foram violadas.

r-stopped-token-after = Uma venda de tokens depois de setembro de 2017 continua a ser captação pública sem autorização depois de encerrada.
    .reason = Sua emissão ocorreu depois da proibição; encerrá-la não devolve o dinheiro.

r-token-abroad-controlled = Uma pessoa ou empresa da China continental, ou entidade que ela controle, não pode emitir token no exterior sem consentimento.
    .reason = Você ou seu controlador estão na China continental. A proibição segue o controle, não o lugar do registro.

r-token-abroad-into-mainland = Oferecer um token do exterior a pessoas na China continental é proibido.
    .reason = Seu token chega a pessoas na China continental. Ninguém no exterior pode atendê-las ilicitamente.

r-token-abroad-edge = Se emitir token com emissor e controlador no exterior é atividade financeira proibida está sem definição: o texto não diz onde termina o controle a partir da China continental.
    .reason = Emissor e controlador estão fora e não se informa comprador da China continental. O texto não diz o que é controle.
    .counter = Um emissor de fato estrangeiro, sem pessoas nem compradores da China continental, está fora desta lei.

r-token-asset-home = Tokens de ativos reais não podem ser emitidos na China continental.
    .reason = Você emite no país. Tokens de ativos dentro da China continental são proibidos.
    .counter = Excetua-se a emissão com que o departamento competente concordou, na infraestrutura financeira indicada.

r-token-asset-mainland-buyers = Tokens de ativos não podem ser oferecidos a pessoas na China continental.
    .reason = Entre seus compradores há pessoas na China continental. A via do registro é para emissões fora dela.

r-token-asset-unfiled = Tokens de ativos da China continental emitidos no exterior sem o registro de valores mobiliários são proibidos.
    .reason = Você já emite e não tem registro. Ninguém pode começar sem ele.

r-token-asset-route = Tokens de ativos da China continental só podem ser emitidos no exterior depois do registro de valores mobiliários.
    .reason = Você emite fora da China continental, para compradores de fora, e já registrou ou ainda não começou.

r-stablecoin-rmb = Ninguém, em lugar nenhum, pode emitir stablecoin atrelada ao renminbi sem consentimento.
    .reason = Sua moeda é atrelada ao renminbi. A proibição cobre todos, no país e no exterior.

r-stablecoin-controlled = Uma pessoa ou empresa da China continental, ou entidade que ela controle, não pode emitir stablecoin sem consentimento.
    .reason = Você ou seu controlador estão na China continental, e stablecoins contam como moeda virtual.

r-stablecoin-into-mainland = Oferecer uma stablecoin do exterior a pessoas na China continental é proibido.
    .reason = Entre seus usuários há pessoas na China continental. Ninguém no exterior pode atendê-las ilicitamente.

r-stablecoin-outside = Se a proibição alcança stablecoin de emissor de fora da China continental, não oferecida nela, está sem definição: o texto não diz onde termina o controle a partir da China continental.
    .reason = Emissor, controlador e usuários estão fora da China continental. O texto não diz o que é controle.
    .counter = Um emissor de fato estrangeiro, sem pessoas nem usuários da China continental, está fora desta lei; Hong Kong, por exemplo, exige licença.

r-hold-tokens-held = Apenas ter tokens é tolerado e não tem proteção.
    .reason = Você guarda tokens e não os negocia. Nenhum texto lido faz disso uma infração, mas as perdas são suas.

r-hold-tokens-traded = Negociar tokens como atividade é atividade financeira proibida.
    .reason = Você negocia tokens. Uma empresa cujo negócio é negociar faz o que a proibição lista.

r-tokens-to-rmb-business = Converter tokens em renminbi para outros, ou pela diferença, é atividade financeira proibida.
    .reason = Você troca para outros ou ganha a diferença. É a primeira atividade da lista.

r-tokens-to-rmb-regular = Vender com regularidade os próprios tokens por renminbi tende a ser atividade de câmbio proibida.
    .reason = Você vende suas recompensas repetidas vezes. A repetição parece um negócio.
    .counter = Você não atende mais ninguém, e vender bens próprios não está na lista.

r-tokens-to-rmb-occasional = Até a venda ocasional dos próprios tokens por renminbi pode ser tida como atividade financeira proibida; há controvérsia.
    .reason = Você vendeu ou vai vender seus tokens de vez em quando. Não está na lista, mas nada protege isso.
    .counter = Uma única venda de bens próprios não é atividade de câmbio.

r-illegal-business-exchange = Trocar para outros pode ser o crime de atividade comercial ilegal, sobretudo como ponte entre moedas.
    .reason = Você troca para outros ou pela diferença.
    .counter = O aviso de 2026 sozinho não cria crime; o volume ou o ganho tem de atingir a linha.

r-laundering-exchange = Mover dinheiro de crime por meio de tokens pode ser lavagem ou ocultação de proveitos; o conhecimento se julga pelas circunstâncias.
    .reason = Você converte tokens em renminbi. O dinheiro do comprador pode ter origem suja.
    .counter = Sem conhecimento nem sinais claros não há crime.

r-fx-breach-exchange = Tokens como ponte entre renminbi e moeda estrangeira são câmbio disfarçado.
    .reason = Você troca para outros ou pela diferença.
    .counter = Onde os dois lados são em renminbi não há moeda estrangeira.

r-card-freeze-sale = A conta que recebe dinheiro de origem suja pode ser bloqueada, mesmo a de um vendedor ocasional.
    .reason = Você vende tokens por renminbi a compradores que talvez não conheça.
    .counter = O bloqueio exige um rastro de crime; um comprador com dinheiro limpo em regra não traz nenhum.

r-ai-rmb-encouraged = Treinamento e inferência por renminbi pertencem a um setor que o Estado incentiva.
    .reason = Você faz computação para clientes que pagam em dinheiro. Essa parte se sustenta sozinha; não limpa mais nada nas mesmas máquinas.

r-ai-rmb-abroad = Computação por renminbi em máquinas fora da China continental é, pelas regras dela, um negócio comum.
    .reason = Suas máquinas estão só fora da China continental. Nenhuma regra lida proíbe o trabalho; o apoio daqui não o acompanha.

r-ai-rmb-unlicensed = Alugar servidores ou placas de vídeo a outros sem a licença de centro de dados é proibido.
    .reason = Você já aluga máquinas a outros e não tem licença de centro de dados. Pare até ter a licença.

r-storage-rmb-encouraged = Simples armazenamento ou hospedagem por renminbi pertence ao setor de dados, que o Estado incentiva.
    .reason = Você guarda dados de clientes por dinheiro. As autoridades têm de distinguir isso da mineração.

r-storage-rmb-abroad = Armazenamento por renminbi em máquinas fora da China continental é, pelas regras dela, um negócio comum.
    .reason = Suas máquinas estão só fora da China continental. Nenhuma regra lida proíbe o trabalho; o apoio daqui não o acompanha.

r-storage-rmb-unlicensed = Alugar armazenamento ou hospedar máquinas de outros sem a licença de centro de dados é proibido.
    .reason = Você já armazena ou hospeda para outros e não tem licença de centro de dados. Pare até ter a licença.

r-telecom-unlicensed-storage = Armazenar ou hospedar para outros sem licença: perdimento e multa.
    .reason = Você armazena ou hospeda para outros e não tem licença de centro de dados.

r-consortium-register = Uma blockchain de consórcio para membros conhecidos pode operar; um serviço ao público tem de ser registrado.
    .reason = Sua rede tem membros conhecidos e nenhuma mineração. As autoridades têm de distinguir blockchain de mineração.

r-sell-machines-ordinary = Vender servidores e placas de vídeo comuns como o que são pode ser feito.
    .reason = Você vende máquinas comuns. Que um comprador possa minerar com elas não as torna equipamento eliminado.

r-no-chain-open = Um negócio sem blockchain, token nem serviço de computação para outros está fora das regras de tokens.
    .reason = Você não informa blockchain, token nem receita assim. Nenhuma regra deste conjunto proíbe o negócio; outras leis não se julgam aqui.

r-pow-elsewhere = Se a proibição de minerar alcança máquinas que estão só fora da China continental está sem definição.
    .reason = Suas máquinas estão fora da China continental, mas você, seu controlador ou seus clientes estão dentro. Nenhum texto lido proíbe isso; nenhum protege.
    .counter = O aviso sobre mineração trata de projetos dentro da China continental, e o de 2026 alcança a emissão no exterior, não a mineração no exterior em si.

r-pow-no-place = Minerar sem máquinas próprias tende a ser mineração eliminada.
    .reason = Você informa mineração, mas nenhuma máquina em lugar algum. O poder de hash comprado ou administrado está em algum lugar; até que se saiba qual, conte com a proibição.
    .counter = Se ficar provado que todas as máquinas estão no exterior, nenhum texto lido proíbe a mineração em si.

r-chain-service-exchange = Servir corretoras de tokens ou emissores tende a ser servir atividade financeira proibida.
    .reason = Entre seus clientes há corretoras ou emissores. Quem sabendo os ajuda a atender a China continental é chamado a responder.
    .counter = O texto relatado exige saber que alguém do exterior atende a China continental; um cliente que não a atende é outro caso.

r-chain-service-platform = Se servir uma plataforma de tokens é servir atividade financeira proibida está sem definição.
    .reason = Entre seus clientes há uma plataforma de tokens. Decide o que ela faz para usuários da China continental.
    .counter = Uma plataforma que compra infraestrutura não oferece, só por isso, tokens à China continental.

r-outside-reach = O que pertence, é controlado, roda e é vendido fora da China continental é decidido por outra lei: não se julga aqui.
    .reason = Nem máquinas, nem dono, nem controlador, nem clientes informados estão na China continental. Decide a lei de Hong Kong ou estrangeira.
    .counter = Pessoas que trabalham na China continental, ou usuários dela não informados, trazem o caso de volta à proibição.

r-outside-reach-money = O que pertence, é controlado, roda e é vendido fora da China continental é decidido por outra lei: não se julga aqui.
    .reason = Nem máquinas, nem dono, nem controlador, nem clientes informados estão na China continental. Decide a lei de Hong Kong ou estrangeira.
    .counter = Pessoas que trabalham na China continental, ou usuários dela não informados, trazem o caso de volta à proibição.

r-outside-reach-no-chain = O que pertence, é controlado e roda fora da China continental é decidido por outra lei: não se julga aqui.
    .reason = Nem máquinas, nem dono, nem controlador estão na China continental. Decide a lei de Hong Kong ou estrangeira.
    .counter = Pessoas que trabalham na China continental, ou usuários dela não informados, trazem o caso de volta à lei dela.

r-machines-without-consent = Usar máquinas do empregador ou de outra pessoa sem consentimento é proibido, rode o que rodar nelas.
    .reason = Algumas máquinas são usadas sem o consentimento do dono. Tomar o controle de sistemas de outros pode ser crime.

r-confiscation-dedicated = Quem usa equipamento eliminado de mineração recebe ordem de parar, e o equipamento é confiscado.
    .reason = Suas máquinas dedicadas estão na China continental. As autoridades usam esse poder na prática.

r-closure-mining = Um projeto de mineração que não sai por si recebe ordem de parar ou é fechado.
    .reason = Sua mineração está na China continental. Fechar é a regra, não a exceção.
    .counter = Um aviso não pode criar penalidade; além de encerrar o projeto, cada sanção precisa de lei, regulamento ou norma de governo (规章) por trás.

r-circular-fine-mining = Usar equipamento ou processo listado pode levar a confisco e multa de RMB 50.000 a 200.000.
    .reason = A mineração está na categoria eliminada, e esta lei pune o uso do que está listado.
    .counter = Discute-se se o catálogo de setores é a lista de que essa lei fala.

r-eco-code-mining = Se o Código Ecológico soma perdimento e multa pelo valor dos bens à mineração está sem definição.
    .reason = Você minera ou planeja minerar depois que o Código entrou em vigor, em agosto de 2026.
    .counter = Ele visa poluição grave ou dano ecológico; o consumo de energia da mineração não é, em si, nem uma coisa nem outra.

r-project-fine-mining = Construir um projeto que a política proíbe leva a multa sobre o investimento e sobre os responsáveis.
    .reason = Você constrói ou adapta uma sala para isso: é um projeto de ativo fixo.

r-project-fine-storage = Se o armazenamento que rende tokens for mineração, construir uma sala para ele pode ser projeto proibido e levar multa.
    .reason = Você constrói ou adapta uma sala, e um tribunal já chamou esse armazenamento de mineração.
    .counter = O armazenamento em si é incentivado; um projeto para clientes reais não é vedado pela política.

r-surcharge-mining = A energia da mineração paga o acréscimo da categoria eliminada; alguns lugares cobram sobre toda a conta.
    .reason = Suas máquinas consomem energia da China continental. O acréscimo é uma punição, nunca preço de permissão.

r-no-market-power-mining = A mineração não pode comprar no mercado de energia elétrica nem ganhar com ele.
    .reason = Suas máquinas estão na China continental; preços de mercado e descontos são vedados a elas.

r-tariff-difference-data-centre = Minerar com tarifa de centro de dados pode ser mudança de classe de energia.
    .reason = Sua tarifa é de centro de dados, e a mineração não pode tê-la.
    .counter = A classe foi concedida à sala, e outro trabalho roda nela.

r-power-cut-mining = A mineração não recebe ligação nova de energia, e locais em operação são cortados.
    .reason = Suas máquinas estão na China continental. O corte pode vir na hora.

r-contract-void-after = Contratos de mineração feitos depois de setembro de 2021 são, em regra, considerados nulos; a perda se divide pela culpa ou fica onde caiu.
    .reason = Você começou depois que a proibição era pública. Os tribunais desfazem o negócio pela culpa ou negam o pedido.
    .counter = Uma pequena parte das sentenças examinadas considerou válidos esses contratos.

r-contract-void-before = Contratos de mineração anteriores à proibição também são quase sempre nulos; data e culpa decidem o dinheiro.
    .reason = Você começou antes de setembro de 2021. As perdas muitas vezes ficaram onde caíram, mas um vendedor teve de devolver.
    .counter = Alguns tribunais mantiveram válida a compra e anularam só a hospedagem.

r-contract-void-planned = Um contrato de mineração assinado agora é, na prática assentada, nulo ou não é julgado.
    .reason = Você planeja ou exerce isto. O que se paga em contrato assim pode não voltar.

r-finding-suing-exposes = Processar por causa de mineração expõe o local: o tribunal pode repassar os fatos às autoridades.
    .reason = Sua atividade é mineração ou está perto dela. Um tribunal escreveu à autoridade provincial com os detalhes.

r-illegal-fundraising-promise = Receber dinheiro do público, sem permissão e com retorno prometido, é captação ilegal de recursos.
    .reason = Você oferece ao público e promete retorno.

r-illegal-fundraising-name = Captar dinheiro em nome de tokens ou de locação pode atrair investigação.
    .reason = Uma parte do teste está presente: oferta pública ou retorno prometido.
    .counter = A definição exige as duas.

r-public-deposits-people = A partir deste número de pessoas, ou deste valor, a captação ilegal de depósitos é processada.
    .reason = Você informa um número de pessoas ou um valor que atinge a linha do processo penal.

r-public-deposits-below = Mesmo abaixo das linhas do processo penal, as quatro marcas dos depósitos ilegais podem estar presentes.
    .reason = Há oferta pública e retorno prometido; o prejuízo direto a pessoas é outra linha.
    .counter = Abaixo de todas as linhas, a questão continua administrativa.

r-fundraising-fraud = Se prometer retorno sobre um negócio mal descrito é fraude na captação está sem definição: depende da intenção de ficar com o dinheiro.
    .reason = Você promete retorno e descreve o negócio como outra coisa.
    .counter = A intenção de ficar com o dinheiro tem de ser provada.

r-pyramid-tiers = Pagar por níveis de recrutamento é pirâmide, com multas e exposição penal.
    .reason = Você paga pessoas por quem elas trazem. Vendedores de máquinas e nós foram detidos ou julgados por isso.

r-telecom-unlicensed-rent = Telecomunicações sem licença: os ganhos são perdidos e um múltiplo deles é cobrado como multa.
    .reason = Você aluga máquinas a outros e não tem licença de centro de dados. Uma licença sem a parte de nuvem pode não cobrir capacidade virtual.

r-telecom-unlicensed-nodes = Operar nós para outros pode ser atividade licenciada de centro de dados.
    .reason = Você opera nós para clientes em máquinas na China continental sem a licença.
    .counter = Operar software não é alugar servidores.

r-foreign-telecom-owner = O capital estrangeiro em serviços de centro de dados e de entrega só é admitido em áreas-piloto, depois que o ministério concorda.
    .reason = As máquinas estão na China continental, e o dono ou o controlador não.

r-token-vouchers-pay = Receber em tokens pode tocar a proibição de tokens que servem de dinheiro no lugar do renminbi.
    .reason = Seu serviço é pago em tokens ou stablecoin.
    .counter = A regra cita quem cria ou vende esses títulos, não quem é pago com eles.

r-token-vouchers-issue = Emitir um token pode contar como emitir dinheiro no lugar do renminbi, o que gera multa.
    .reason = Você emite um token.
    .counter = O token tem de ser feito para circular no lugar do renminbi.

r-unlawful-token-loss = A perda em investimento com tokens contrário à ordem pública é de quem investiu; esses atos são nulos.
    .reason = Você tem, negocia ou vende tokens. Os tribunais podem tratá-los como bens e ainda assim negar ajuda.

r-marketing-ban-public = Empresas de internet não podem dar a negócios com tokens espaço, exibição ou marketing; quem anuncia captação ilegal sabendo disso também responde.
    .reason = Você anuncia, ou mostra um lugar onde aderir.

r-public-support-mining = O apoio recebido durante a mineração tem de acabar e ser devolvido, com multa se foi obtido com documentos falsos.
    .reason = Você recebe apoio público e minera.

r-public-support-nodes = O apoio recebido enquanto se ganham tokens pode ter de ser devolvido.
    .reason = Você recebe apoio público e ganha tokens. Se for mineração, o apoio cai.
    .counter = O limite com a mineração não está traçado, e o apoio à computação real pode se manter.

r-monitoring-mining = Esses locais podem ser encontrados, inclusive os pequenos e silenciosos.
    .reason = Suas máquinas estão na China continental. Os órgãos compartilham informações e recebem denúncias.

r-finding-no-size-defence = Não há tamanho mínimo: uma pessoa, em casa, perdeu em duas instâncias.
    .reason = Sua escala não muda a conclusão; só pode pesar na pena.

r-tariff-difference-class = Usar energia de uma classe para outra leva a cobrança retroativa, encargo e possível corte.
    .reason = Você tem um negócio em tarifa residencial ou agrícola.
    .counter = Se o fornecedor concordou com a classe para este uso, nada foi mudado.

r-contract-void-tokens = Um contrato pago em tokens tende a ser nulo só por isso.
    .reason = Alguns dos seus clientes pagam em tokens ou stablecoin.
    .counter = O serviço pode ser separado do preço.

r-finding-investor-loss = Quem põe dinheiro em mineração ou tokens em regra arca com a perda.
    .reason = Você investiu dinheiro. Esse investimento não é protegido, e os ganhos podem ser tomados.
    .counter = Alguns tribunais repartem a perda conforme a culpa ou mandam devolver o preço.

r-bank-account-risk-tokens = Bancos e empresas de pagamento não podem atender negócios com tokens e têm de comunicá-los.
    .reason = Parte da sua renda são tokens.

r-tax-on-tokens-income = Tokens recebidos contam como renda pelo valor justo, e serviços pagos são tributados a preço de mercado.
    .reason = Sua empresa na China continental recebe tokens. O imposto é devido mesmo onde a atividade é proibida; pagá-lo nada torna lícito.
    .counter = Não se achou regra para tokens; quando e como avaliá-los é questão aberta.

r-tax-on-tokens-person = O ganho de uma pessoa física com tokens é provavelmente renda tributável.
    .reason = Você é uma pessoa física com tokens ganhos ou vendidos.
    .counter = A única resposta oficial lida trata de moedas de jogos.

r-tax-undeclared = Renda em tokens não declarada pode ser uma segunda infração, ao lado da sua origem.
    .reason = Você não declarou os tokens. Pergunte ao advogado antes de corrigir os livros.
    .counter = Se não houve renda, nada se omitiu; mas a empresa entrega as declarações mesmo sem renda.

r-finding-wages-in-tokens = Pagamento em tokens não tem efeito: salários são devidos em dinheiro.
    .reason = Você paga o pessoal com tokens. Sócios tiveram de pagar depois que uma empresa foi dissolvida.

r-finding-gap-words-banned = Palavras de mineração ou de tokens na publicidade atraem a proibição de promover.
    .reason = Sua publicidade usa essas palavras. Retirá-las muda só a forma, e nenhuma conclusão.

r-name-and-scope-words = Um nome ou objeto social com palavras ou conteúdo de tokens pode ter o registro recusado ou corrigido.
    .reason = Você registra um objeto social para este negócio e usa palavras de tokens.
    .counter = Se as palavras estão só na publicidade, o registro não é afetado.

r-subsidy-fraud-words = Palavras que esconderam a parte dos tokens para obter dinheiro público podem ser fraude.
    .reason = O apoio foi pedido só para computação, e o negócio também ganha tokens.
    .counter = A fraude exige intenção e engano relevante; não se leu condenação de empresa por subsídio a mineração.

r-false-filing-project = Um registro de projeto que omite a parte dos tokens pode ser falso.
    .reason = Você tem registro de projeto e descreveu só computação.
    .counter = Se o próprio registro indicou o uso, ele é verdadeiro, seja o que for que se disse em outro lugar.

r-finding-gap-support-words = O que se disse para obter apoio e o que roda não combinam.
    .reason = Os documentos falam em computação; as máquinas também ganham tokens. Essa diferença é um risco à parte.

r-finding-employer-machines = Controlar sistemas de outros sem autorização é crime; pequenos ganhos atingem a linha.
    .reason = Há máquinas usadas sem consentimento. Houve prisão por servidores do empregador e computadores de lan house.

r-state-body-premises = Minerar com imóvel, linhas ou máquinas públicas leva a sanção disciplinar do pessoal.
    .reason = Há máquinas em órgão público ou escola. Máquinas invadidas exigem prova pelos logs.
    .counter = Só o que conta como mineração leva a sanção disciplinar; alguns órgãos foram vítimas de invasores.

r-landlord-exposed-role = O locador de mineradores pode ficar exposto: canais de denúncia e vistorias de parques citam quem cede o imóvel.
    .reason = Você aluga o imóvel a outros.
    .counter = Não se leu pena contra locador como tal; a exposição é uma inferência.

r-landlord-exposed-account = Onde o locador é titular da conta de energia, ele pode ter de pagar primeiro e pode agir primeiro.
    .reason = Sua energia vem da conta do locador.
    .counter = O contrato de locação pode repassar a cobrança ao usuário.

r-landlord-exposed-lease = O locador que não concordou pode encerrar o uso e é um provável denunciante.
    .reason = Seu locador não sabe, ou o contrato de locação não permite o uso. O consentimento não mudaria nenhuma conclusão.
    .counter = O uso comum e silencioso de servidores pode caber no contrato de locação.

r-host-exposed-role = Quem hospeda mineradores perde energia, crédito e apoio, e é julgado ao lado do dono.
    .reason = Você abriga máquinas de outros.
    .counter = Só se trata de hospedar mineração; a hospedagem de nós não está definida.

r-host-exposed-customers = Máquinas de clientes na sua sala podem fazer de você um hospedeiro.
    .reason = Algumas máquinas são de clientes.
    .counter = O hospedeiro que não sabia e não podia ver fica em melhor posição.

r-employee-helper = Empregados que ajudam, sabendo, negócios proibidos com tokens também podem responder.
    .reason = Você trabalha para um negócio assim.
    .counter = Tarefas comuns sem conhecimento não são punidas.

r-finding-mixed-meter = Um só medidor para mineração e outro uso contamina toda a energia em vários lugares.
    .reason = Sua mineração divide um medidor com outro uso, como trabalho limpo, escritório ou moradia.
    .counter = Em outros lugares não se achou regra sobre medidores compartilhados.

r-finding-mixed-premises = Minerar em um centro de dados ou parque expõe o trabalho limpo na mesma sala.
    .reason = Os dois tipos de trabalho rodam na China continental. A ordem de fechar para a sala, não um processo.

r-finding-mixed-entity = Uma empresa responde por tudo o que faz: registros de crédito, licenças e contas sofrem juntos.
    .reason = A mesma empresa faz trabalho limpo e trabalho com ordem de parar ou com dúvida.

r-finding-mixed-support = O apoio ao trabalho limpo corre risco pelo trabalho com tokens ao lado.
    .reason = O apoio cita computação; as mesmas máquinas ou a mesma empresa também ganham tokens.
    .counter = O apoio à computação separada e real pode se manter.

r-finding-overseas-protection = Os tribunais da China continental tendem a anular contratos de mineração no exterior e a negar ajuda.
    .reason = Você opera máquinas de tokens fora da China continental.
    .counter = Leis e tribunais estrangeiros podem proteger o que os da China continental não protegem.

r-finding-overseas-money = Dinheiro para máquinas no exterior exige registro; pagar em tokens traz risco de evasão.
    .reason = Você está na China continental e suas máquinas não.
    .counter = Máquinas compradas com dinheiro já licitamente no exterior não exigem nova remessa.

r-finding-hong-kong-outside = Hong Kong é um sistema separado: não se julga aqui.
    .reason = Parte das máquinas, da empresa ou dos clientes está em Hong Kong; o que toca a China continental se julga aqui. Não se achou proibição de minerar lá; tokens e negociação são licenciados.

r-finding-foreign-outside = O direito estrangeiro não se julga aqui.
    .reason = Parte das máquinas, da empresa ou dos clientes está no exterior, onde outra lei também pode valer: pergunte a um advogado de lá. O que toca a China continental se julga aqui.

r-finding-mainland-controller = Uma empresa de fora com controlador de dentro continua sob a proibição de emitir.
    .reason = Seu controlador está na China continental. Registrar no exterior não protege.
    .counter = O que é controle, no limite, não está definido.

r-mainland-machines-foreign-owner = A proibição de minerar segue as máquinas, não o dono.
    .reason = Há máquinas na China continental que são de uma empresa de fora. Isso nada muda.

r-finding-notice-received = As autoridades já sabem: daqui em diante será difícil alegar desconhecimento.
    .reason = Você recebeu visita, carta, inclusão em lista ou corte. Fale com um advogado antes de responder; não destrua nada.

r-finding-energy-review-no-shield = A análise energética não protege quem minera.
    .reason = Você tem uma análise energética. Uma empresa que a tinha foi fechada no dia seguinte à identificação.

r-energy-review-missing-built = Um projeto acima da linha que roda sem a análise energética pode ser parado só por isso.
    .reason = Você construiu uma sala, usa mais do que a linha e não tem a análise. Locais já foram cortados e fechados por isso.

r-finding-equipment-three-parts = Máquina, software de mineração e registros de pool, juntos, são o que duas províncias chamam de equipamento de mineração.
    .reason = Você informa os três. Guarde os registros: apagá-los pode piorar.
    .counter = A descrição é provincial, e sua validade hoje está por confirmar.

r-finding-gap-ai-facade = Mostrado como computação, operado por tokens: a mineração não pode ser promovida como economia digital.
    .reason = Você anuncia computação e também ganha tokens. Tribunais e autoridades olham o fim, não o rótulo.
    .counter = Se a computação é real e vendida, as palavras são verdadeiras quanto a essa parte.

r-finding-gap-storage-facade = Mostrado como armazenamento ou segurança de dados, operado por tokens: todo nome de contrato assim, nas sentenças lidas, fracassou.
    .reason = Você anuncia armazenamento ou segurança de dados, e as máquinas ganham tokens.
    .counter = Se dados de clientes reais são guardados e pagos, as palavras são verdadeiras quanto a essa parte.

r-finding-gap-scope = O objeto social registrado pode não cobrir o que o negócio faz.
    .reason = Não se informa objeto social que cubra este negócio.
    .counter = Uma falha só no objeto social se corrige com o registro.

r-gap-scope-front = Nenhum objeto social registrado cobre o que roda: pode ser lido como fachada.
    .reason = Uma empresa da China continental faz isso e não informa objeto social que o cubra. Registrar um objeto não tornaria lícita mineração alguma.
    .counter = A falha no objeto social, sozinha, não prova mineração; decide o que as máquinas fazem.

r-finding-old-energy = O primeiro teste antigo: energia acima de um limite.
    .reason = Seu consumo está perto ou acima da linha antiga. Ficar abaixo dela não é permissão.

r-old-energy-below = O primeiro teste antigo não alcança você: ele já não decide.
    .reason = Seu consumo está abaixo da linha. Locais pequenos são hoje o alvo declarado.

r-finding-old-equipment = O segundo teste antigo: equipamento especial.
    .reason = Você tem máquinas especiais ou assim rotuladas. Hoje decide o fim.

r-old-equipment-general = O segundo teste antigo não alcança você: decide o fim, não a caixa.
    .reason = Suas máquinas são comuns. Províncias e tribunais olham software, registros e recompensa.

r-finding-old-concentration = O terceiro teste antigo: muitas máquinas em um lugar.
    .reason = Você está em um parque, fábrica ou centro de dados. A concentração já não decide.

r-old-concentration-office = O terceiro teste antigo não alcança você: locais dispersos são o alvo de hoje.
    .reason = Você está em um escritório ou em casa. Isso nada decide.

r-stopped-2026 = O que se fez depois do aviso de fevereiro de 2026 é julgado por ele, mesmo já encerrado.
    .reason = Você parou em fevereiro de 2026 ou depois. A correção rápida pode pesar na pena.

r-stopped-2021 = O que se fez depois de setembro de 2021 é julgado pelas regras daquele tempo.
    .reason = Você parou entre a proibição de minerar e o aviso de 2026. A cobrança retroativa segue as datas.

r-stopped-before-2021 = O que terminou antes de setembro de 2021 pode deixar sobretudo questões de contrato e dinheiro.
    .reason = Você parou antes da proibição de minerar.
    .counter = Emissão de tokens, captação, lavagem e furto já eram ilícitos antes dela.

r-records-keep-stopped = Depois de parar, guarde todos os registros e deixe o advogado falar primeiro.
    .reason = Você encerrou alguma coisa. Logs, contas, carteiras e contratos mostram datas e culpa.

r-records-keep-running = Guarde registros de máquinas, software, dinheiro e clientes; não destrua nada.
    .reason = Sua atividade pode ser examinada. Os registros provam serviço real, datas e invasores.

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

r-gap-storage-filler = Dados de enchimento ao lado do nome de armazenamento podem ser lidos como diferença entre apresentação e conduta.
    .reason = Parte do que você guarda é enchimento. Os tribunais perguntam para que serve a máquina, e o enchimento serve à recompensa.
    .counter = Alguns protocolos precisam de enchimento para manter capacidade que clientes usam depois.

r-unlawful-token-payment = Um contrato pago ou liquidado em tokens tende a ser nulo, e a perda fica onde caiu.
    .reason = Você recebe ou faz pagamentos em tokens. Um tribunal entendeu que isso prejudica a condição da moeda de curso legal e negou todos os pedidos.
    .counter = Outros tribunais afastam a cláusula de pagamento e julgam o resto do contrato por si.
