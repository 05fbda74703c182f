# Consequências: nome e o que significa.

f-confiscation = Perdimento (没收)
    .says = Equipamento da categoria eliminada (淘汰类) é tomado sem pagamento.

f-closure = Ordem de parar ou encerramento (关停)
    .says = O trabalho tem de parar; casos graves terminam em suspensão ou encerramento pelo governo.

f-circular-fine = Multa por equipamento listado
    .says = Multa de valor fixo além do perdimento, se a lista de que essa lei fala incluir a mineração.

f-eco-code-fine = Multa do Código Ecológico
    .says = Perdimento e multa de um múltiplo do valor dos bens, se o Código alcançar a mineração.

f-project-fine = Multa por projeto proibido
    .says = Uma parte do investimento e multa pessoal para os responsáveis.

f-surcharge = Acréscimo tarifário (加价)
    .says = Exposição, não preço de permissão: { $kwh } a { $rate } dão { $amount } por ano.
    .bare = Exposição, não preço de permissão.

f-no-market-power = Fora do mercado de energia
    .says = Não se compra no mercado de energia elétrica nem se ganha com ele.

f-tariff-difference = Classe tarifária errada
    .says = A diferença de preço é cobrada, com um encargo a mais.

f-power-cut = Corte de energia
    .says = Nenhuma ligação nova; o fornecimento pode parar de imediato.

f-contract-void = Contrato nulo (合同无效)
    .says = Nenhum dos lados pode exigi-lo. O que se pagou talvez tenha de ser devolvido; o prejuízo se divide pela culpa ou fica com quem o sofreu.

f-illegal-fundraising = Captação ilegal de recursos (非法集资)
    .says = O dinheiro é devolvido; os organizadores pagam grande parte do que foi captado.

f-public-deposits-crime = Crime: captação ilegal de depósitos do público (非法吸收公众存款)
    .says = Prisão, conforme o valor, o número de pessoas e o prejuízo.

f-fundraising-fraud-crime = Crime: captação fraudulenta de recursos (集资诈骗)
    .says = Prisão de três anos a perpétua, se a intenção era ficar com o dinheiro.

f-pyramid = Pirâmide (传销)
    .says = Multas ao longo da rede; organizá-la é crime.

f-illegal-business-crime = Crime: exercício ilegal de atividade comercial (非法经营)
    .says = A operação de câmbio dissimulada, em grande escala, é processada.

f-laundering-crime = Crime: lavagem de dinheiro ou ocultação de valores (洗钱)
    .says = Depende do que você sabia ou tinha de perceber.

f-telecom-unlicensed = Telecomunicações sem licença
    .says = Perdimento dos ganhos e multa de várias vezes o seu valor; o serviço pode ser suspenso.

f-telecom-repurposed-line = Linha desviada para outro uso
    .says = A mesma faixa de multas da atividade sem licença.

f-fx-breach = Infração cambial
    .says = Se for infração, a multa segue o valor movimentado; o recebimento pode ser questionado.

f-token-vouchers = Tokens no lugar do renminbi (代币票券)
    .says = Emiti-los ou vendê-los sujeita a multa; usá-los como pagamento traz exposição.

f-unlawful-token-contract-loss = O prejuízo com tokens é seu
    .says = Tribunais podem tratar tokens como bens e ainda assim negar tutela.

f-marketing-ban = Proibição de promover
    .says = Espaço, exibição, anúncio e tráfego pago são vedados a negócios com tokens.

f-name-and-scope = Nome e objeto social
    .says = O registro pode recusar ou corrigir nomes e objetos com palavras ou conteúdo relativos a tokens.

f-wages-in-tokens = Salário em tokens
    .says = A cláusula não tem efeito; o salário é devido em renminbi.

f-public-support-repay = Fim do apoio público
    .says = Subsídios e preferências acabam; o que se obteve com informação falsa é devolvido, com multa.

f-subsidy-fraud = Estelionato com dinheiro público
    .says = Só é crime se intenção e engano forem provados.

f-false-filing = Registro de projeto falso
    .says = Correção por ordem, depois multa.

f-employer-machines = Máquinas de terceiros
    .says = Controlá-las sem consentimento é crime já a partir de pequenos valores.

f-state-body-discipline = Órgão público ou escola
    .says = Sanção disciplinar aos servidores responsáveis; a invasão tem de ser provada por logs.

f-landlord-exposed = Locador exposto
    .says = Quem cede imóvel ou é titular da conta de energia pode ser citado, cobrado ou procurado primeiro.

f-host-exposed = Prestador de hospedagem exposto
    .says = Quem abriga máquinas de mineração ou lhes fornece energia pode perder energia, crédito e apoio público.

f-investor-loss = Prejuízo do investidor
    .says = O dinheiro investido fica por sua conta e risco; os ganhos podem sofrer perdimento.

f-employee-exposed = Empregados expostos
    .says = Quem ajuda, ciente disso, também pode responder.

f-mixed-meter = Um só medidor (户号)
    .says = Em vários lugares toda a energia da conta é cobrada como mineração.

f-mixed-premises = Uma só sala
    .says = Uma ordem de encerramento pode parar tudo o que há na sala.

f-mixed-entity = Uma só empresa
    .says = Registros de crédito e contas podem ser atingidos em todas as atividades.

f-mixed-support = Um só subsídio
    .says = O apoio à atividade lícita pode cair com o resto.

f-carrier-cut-off = Corte pela operadora
    .says = Linhas usadas para revender capacidade podem ser reduzidas ou cortadas.

f-bank-account-risk = Conta bancária
    .says = Bancos não podem atender negócios com tokens nem mineração; os primeiros devem ser comunicados.

f-card-freeze = Bloqueio de conta
    .says = A conta que recebe dinheiro de origem ilícita pode ser bloqueada.

f-tax-on-tokens = Imposto sobre tokens
    .says = Tokens contam como receita pelo valor justo; tributá-los nada permite.

f-overseas-protection = Pouca proteção aqui
    .says = Os tribunais da China continental tendem a declarar nulos esses contratos e a negar tutela.

f-overseas-money = Dinheiro através da fronteira
    .says = O investimento no exterior é registrado, o aluguel exige contrato real; pagar em tokens é um risco à parte.

f-foreign-telecom = Telecomunicações de capital estrangeiro
    .says = Abertas só em áreas-piloto autorizadas, depois de autorização.

f-hong-kong-outside = Hong Kong: não avaliado aqui
    .says = Outro sistema, com licenças próprias.

f-foreign-outside = Direito estrangeiro: não avaliado aqui
    .says = O que está no exterior se decide lá; o que toca a China continental é avaliado aqui.

f-mainland-controller = Controle a partir da China continental
    .says = A proibição de emitir segue o controle, não o lugar do registro.

f-notice-received = As autoridades já sabem
    .says = Responda por meio de advogado; guarde tudo.

f-monitoring = Esses locais são encontrados
    .says = Ser pequeno ou discreto não o impede.

f-no-size-defence = Não há tamanho mínimo
    .says = Locais pequenos e discretos também foram fechados.

f-energy-review-no-shield = A análise de eficiência energética não protege
    .says = Ela não permite minerar; não tê-la é um fundamento à parte.

f-energy-review-missing = Início sem análise de eficiência energética
    .says = Ordem de parar a obra ou o uso, prazo para corrigir e fechamento se não for corrigido.

f-suing-exposes = Ajuizar ação expõe você
    .says = O tribunal pode comunicar às autoridades os fatos sobre mineração; um já o fez.

f-stopped-exposure = Depois de parar
    .says = O passado é julgado pelas suas datas.

f-records-keep = Guarde os registros
    .says = Máquinas, software, contas, carteiras, contratos. Não destrua nada.

f-gap-ai-facade = Computação na frente, tokens atrás
    .says = O que se mostra não corresponde ao que se opera.

f-gap-storage-facade = Armazenamento na frente, tokens atrás
    .says = O que se mostra não corresponde ao que se opera.

f-gap-token-facade = Tecnologia na frente, um token atrás
    .says = O que se mostra e o que se vende não combinam.

f-gap-support-words = Palavras para obter apoio
    .says = O que se disse não corresponde ao que se opera.

f-gap-words-banned = Palavras vedadas
    .says = As palavras caem na proibição de promover; retirá-las não muda a conclusão.

f-gap-scope = O objeto social não cobre
    .says = O registro não mostra este negócio.

f-old-energy = Critério antigo: energia
    .says = { $kwh } por ano, cerca de { $tce }. É visto primeiro; não decide.
    .bare = É visto primeiro; não decide.

f-old-equipment = Critério antigo: equipamento especial
    .says = É visto primeiro. Decidem a finalidade, o software e a recompensa.

f-old-concentration = Critério antigo: muitas máquinas em um lugar
    .says = É visto primeiro. Não decide.

f-equipment-three-parts = Máquina, software, registros de pool
    .says = Os três sinais que duas províncias procuram.

f-sign-power = Parece em ordem: classe comum de energia
    .says = É visto primeiro. Não decide; decidem o que roda e o que se ganha.

f-sign-lease = Parece em ordem: o escritório
    .says = É visto primeiro. Não decide; decidem o que roda e o que se ganha.

f-sign-books = Parece em ordem: contas declaradas
    .says = É visto primeiro. Não decide; decidem o que roda e o que se ganha.

f-sign-entity = Parece em ordem: empresa registrada
    .says = É visto primeiro. Não decide; decidem o que roda e o que se ganha.

f-sign-customers = Parece em ordem: clientes reais
    .says = É visto primeiro. Não decide; decidem o que roda e o que se ganha.
