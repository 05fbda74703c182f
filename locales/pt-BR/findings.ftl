# Consequências: nome e o que significa.

f-confiscation = Confisco (没收)
    .says = Equipamento da categoria eliminada (淘汰类) é tomado sem pagamento.

f-closure = Ordem de parar ou encerramento (关停)
    .says = O trabalho tem de parar; casos graves terminam em suspensão ou encerramento pelo governo.

f-circular-fine = Multa por equipamento listado
    .says = Multa de valor fixo além do confisco, se a lista de que essa lei fala incluir a mineração.

f-eco-code-fine = Multa do Código Ecológico
    .says = Perdimento e um múltiplo do valor dos bens, se o Código alcançar a mineração.

f-project-fine = Multa por projeto proibido
    .says = Uma parte do investimento e multa pessoal para os responsáveis.

f-surcharge = Acréscimo na energia (加价)
    .says = Exposição, não preço de permissão: { $kwh } a { $rate } dão { $amount } por ano.

f-no-market-power = Sem mercado de energia
    .says = Não se compra no mercado de energia elétrica nem se ganha com ele.

f-tariff-difference = Classe de energia errada
    .says = A diferença de preço é cobrada, com um encargo a mais.

f-power-cut = Corte de energia
    .says = Nenhuma ligação nova; o fornecimento pode parar na hora.

f-contract-void = Contrato nulo (合同无效)
    .says = Nenhum dos lados pode exigi-lo. O que foi pago se divide pela culpa ou fica onde está.

f-illegal-fundraising = Captação ilegal de recursos (非法集资)
    .says = O dinheiro é devolvido; os organizadores pagam grande parte do que foi captado.

f-public-deposits-crime = Crime: captação ilegal de depósitos do público (非法吸收公众存款)
    .says = Prisão, conforme o valor, o número de pessoas e o prejuízo.

f-fundraising-fraud-crime = Crime: fraude na captação
    .says = Prisão de três anos a perpétua, se a intenção era ficar com o dinheiro.

f-pyramid = Pirâmide (传销)
    .says = Multas ao longo da rede; organizá-la é crime.

f-illegal-business-crime = Crime: atividade comercial ilegal (非法经营)
    .says = O câmbio disfarçado em grande escala é processado.

f-laundering-crime = Crime: lavagem ou ocultação de valores (洗钱)
    .says = Depende do que você sabia ou tinha de perceber.

f-telecom-unlicensed = Telecomunicações sem licença
    .says = Os ganhos são perdidos e a multa é de várias vezes o seu valor; o serviço pode ser suspenso.

f-telecom-repurposed-line = Linha usada para outro fim
    .says = A mesma faixa de multas da atividade sem licença.

f-fx-breach = Infração cambial
    .says = Multa conforme o valor movimentado.

f-token-vouchers = Tokens no lugar do renminbi (代币票券)
    .says = Criá-los ou vendê-los gera multa; usá-los como pagamento traz exposição.

f-unlawful-token-contract-loss = A perda com tokens é sua
    .says = Tribunais podem chamar tokens de bens e ainda assim negar ajuda.

f-marketing-ban = Proibição de promover
    .says = Espaço, exibição, anúncio e tráfego pago são vedados a negócios com tokens.

f-name-and-scope = Nome e objeto social
    .says = O registro pode recusar ou corrigir nomes e objetos com palavras ou conteúdo de tokens.

f-wages-in-tokens = Salário em tokens
    .says = A cláusula não tem efeito; o salário é devido em renminbi.

f-public-support-repay = Apoio a devolver
    .says = Subsídios e preferências acabam, são devolvidos e podem gerar multa.

f-subsidy-fraud = Fraude com dinheiro público
    .says = Só é crime se intenção e engano forem provados.

f-false-filing = Registro de projeto falso
    .says = Correção por ordem, depois multa.

f-employer-machines = Máquinas de outros
    .says = Controlá-las sem consentimento é crime já a partir de pequenos valores.

f-state-body-discipline = Órgão público ou escola
    .says = Sanção disciplinar para o pessoal; a invasão tem de ser provada por logs.

f-landlord-exposed = Locador exposto
    .says = Quem cede imóvel ou é titular da conta de energia pode ser citado, cobrado ou procurado primeiro.

f-host-exposed = Hospedeiro exposto
    .says = Quem abriga ou alimenta mineradores perde energia, crédito e apoio.

f-investor-loss = Perda do investidor
    .says = O dinheiro investido fica por sua conta e risco; os ganhos podem ser tomados.

f-employee-exposed = Empregados expostos
    .says = Quem ajuda sabendo também pode responder.

f-mixed-meter = Um só medidor (户号)
    .says = Em vários lugares toda a energia da conta é cobrada como mineração.

f-mixed-premises = Uma só sala
    .says = Uma ordem de encerramento para tudo o que há na sala.

f-mixed-entity = Uma só empresa
    .says = Registros de crédito, contas e licenças sofrem para todas as atividades.

f-mixed-support = Um só subsídio
    .says = O apoio ao trabalho limpo pode cair com o resto.

f-carrier-cut-off = Corte pela operadora
    .says = Linhas usadas para revender capacidade podem ser reduzidas ou cortadas.

f-bank-account-risk = Conta bancária
    .says = Bancos não podem atender negócios com tokens e têm de comunicá-los.

f-card-freeze = Bloqueio de cartão
    .says = A conta que recebe dinheiro de origem suja pode ser bloqueada.

f-tax-on-tokens = Imposto sobre tokens
    .says = Tokens contam como renda pelo valor justo; tributá-los nada permite.

f-overseas-protection = Pouca proteção aqui
    .says = Os tribunais da China continental tendem a anular esses contratos e a negar ajuda.

f-overseas-money = Dinheiro através da fronteira
    .says = O investimento no exterior é registrado; pagar em tokens é um risco à parte.

f-foreign-telecom = Telecomunicações de capital estrangeiro
    .says = Abertas só em áreas-piloto autorizadas, depois de autorização.

f-hong-kong-outside = Hong Kong: não se julga aqui
    .says = Outro sistema, com licenças próprias.

f-foreign-outside = Direito estrangeiro: não se julga aqui
    .says = O que está no exterior se julga lá; o que toca a China continental se julga aqui.

f-mainland-controller = Controle a partir da China continental
    .says = A proibição de emitir segue o controle, não o lugar do registro.

f-notice-received = As autoridades já sabem
    .says = Responda por meio de advogado; guarde tudo.

f-monitoring = Esses locais são encontrados
    .says = Tamanho pequeno ou silêncio não o impede.

f-no-size-defence = Não há tamanho mínimo
    .says = Locais pequenos e silenciosos também foram fechados.

f-energy-review-no-shield = A análise energética não protege
    .says = Ela não permite minerar; não tê-la é um fundamento à parte.

f-energy-review-missing = Início sem análise energética
    .says = Ordem de parar a obra ou o uso, prazo para corrigir e fechamento se não for corrigido.

f-suing-exposes = Processar expõe você
    .says = O tribunal pode repassar às autoridades os fatos sobre mineração; um já o fez.

f-stopped-exposure = Depois de parar
    .says = O passado é julgado pelas suas datas.

f-records-keep = Guarde os registros
    .says = Máquinas, software, contas, carteiras, contratos. Não destrua nada.

f-gap-ai-facade = Computação na frente, tokens atrás
    .says = O que se mostra e o que roda não combinam.

f-gap-storage-facade = Armazenamento na frente, tokens atrás
    .says = O que se mostra e o que roda não combinam.

f-gap-support-words = Palavras para obter apoio
    .says = O que se disse e o que roda não combinam.

f-gap-words-banned = Palavras vedadas
    .says = As palavras atraem a proibição de promover; retirá-las não muda nenhuma conclusão.

f-gap-scope = O objeto social não cobre
    .says = O registro não mostra este negócio.

f-old-energy = Teste antigo: energia
    .says = { $kwh } por ano, cerca de { $tce } em equivalente de carvão. É visto primeiro; não decide.

f-old-equipment = Teste antigo: equipamento especial
    .says = É visto primeiro. Decidem o fim, o software e a recompensa.

f-old-concentration = Teste antigo: muitas máquinas em um lugar
    .says = É visto primeiro. Não decide.

f-equipment-three-parts = Máquina, software, registros de pool
    .says = As três marcas que duas províncias procuram.
