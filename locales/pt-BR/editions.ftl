# Regras de edições anteriores que já não valem, e o que se diz entre duas edições.

r-sell-miners-2021 = Vender máquinas de mineração dedicadas, novas ou usadas, tende a ser proibido.
    .reason = Você vende máquinas de mineração dedicadas, e você, suas máquinas ou seus compradores estão na China continental. A lei proíbe fabricar e vender equipamento eliminado que consome energia.
    .counter = Nenhum texto lido daquele tempo nomeia a venda de máquinas de mineração; os tribunais divergem: um considerou válida a venda, outro não conheceu da ação.

r-token-outside-2021 = Não está definido se é proibido emitir no exterior um token não oferecido na China continental.
    .reason = Você, seu controlador ou suas máquinas estão na China continental; a emissão e os compradores, fora. Captar dinheiro com tokens é proibido, e a proibição não diz onde.
    .counter = Nenhum texto lido daquele tempo fala de emissão no exterior.

r-token-asset-2021 = Emitir tokens lastreados em ativos reais na China continental, ou para compradores de lá, tende a ser captação proibida com tokens.
    .reason = Você emite no país, ou há compradores da China continental. Captar dinheiro com tokens é financiamento público não aprovado.
    .counter = Nenhum texto vinculante lido daquele tempo nomeia tokens lastreados em ativos reais.

r-stablecoin-rmb-2021 = Uma stablecoin atrelada ao renminbi tende a ser um token proibido no lugar da moeda.
    .reason = Sua moeda é atrelada ao renminbi. Ninguém pode emitir tokens que circulem no lugar dele.
    .counter = Nenhum texto lido daquele tempo nomeia moedas atreladas ao renminbi, e a lei não fala de circulação no exterior.

# O que se diz, na edição de um dia, de regras que ainda valem e cuja razão de hoje não existia.

cli-2026-02-05-r-pow-elsewhere =
    .counter = O aviso sobre mineração trata de projetos dentro da China continental.
cli-2026-02-05-r-illegal-business-exchange =
    .counter = O volume ou o ganho tem de atingir o patamar do crime.
cli-2026-02-05-r-node-tokens-exchange =
    .reason = Entre seus clientes há corretoras ou emissores, e eles pagam em tokens. Quem sabe ou devia saber que uma corretora do exterior atende a China continental, e mesmo assim lhe dá suporte técnico, responde por isso.
    .counter = É preciso provar que você sabia ou devia saber, e o nó em si não executa negócio de nenhum cliente.
cli-2026-02-05-r-chain-service-exchange =
    .reason = Entre seus clientes há corretoras ou emissores. Quem sabe ou devia saber que uma corretora do exterior atende a China continental, e mesmo assim lhe dá suporte técnico, responde por isso.
    .counter = É preciso provar que você sabia ou devia saber; um cliente que não atende a China continental é outro caso.
cli-2026-02-05-r-rpc-wallet-custody =
    .reason = Você oferece uma carteira e pode mover tokens de terceiros. A lista de atividades proibidas é aberta.
cli-2026-02-05-r-employee-helper =
    .counter = São citados os funcionários, no país, de corretoras do exterior e quem sabe ou devia saber; outros, não.
cli-2026-02-05-r-bank-account-risk-tokens = Bancos e empresas de pagamento não podem prestar serviços a negócios com tokens.
cli-2026-02-05-r-stopped-2021 = O que se fez depois de setembro de 2021 é julgado pelas regras daquele tempo.
    .reason = Você parou depois da proibição de minerar. O acréscimo cobrado retroativamente corre pelas datas.

then-title = Pelas regras anteriores
then-of = Pelas regras de { $date }
then-lede = Cada ato é julgado pelas regras do seu dia. Essa edição foi montada depois, a partir das fontes; ninguém foi avaliado por ela na época.
then-since = Desde { $date }: { $now } Antes: { $before }
then-log = O que mudou desde { $date }
then-new = Desde { $date }, novo: { $now }
then-altered = Regras cuja condição ou certeza era outra: { $names }
then-basis = Regras que valem como antes e hoje se apoiam em outros textos: { $count }. A edição anterior foi montada depois, a partir das fontes.
then-kept = As regras dela estão guardadas aqui. O veredicto decorre das respostas segundo elas.
