# O panorama como chave no resultado: a proposta de um ensaio ao lado do direito em vigor.

outlook-switch = Qual leitura mostrar
outlook-law = O direito em vigor
outlook-proposal = A proposta (não é lei)
outlook-line = Proposta, não lei:
outlook-industry = Classe do setor: { $industry }.
outlook-today = Direito em vigor:
outlook-stricter = O direito de hoje é mais rigoroso que a proposta.
outlook-unclear = O direito de hoje é incerto aqui; a proposta a admitiria.
outlook-same = Aqui a proposta nada mudaria para você.
outlook-exposed = Em si, o direito de hoje também a apoia; dessa exposição a proposta nada diz.
outlook-proposal-stricter = Aqui a proposta seria mais rigorosa que o direito de hoje.
outlook-other = A proposta a trataria como finanças; hoje nenhuma regra o faz com certeza.
outlook-open = Faltam fatos; ainda não se podem comparar.
outlook-stale = As regras estão desatualizadas; não se podem comparar.
outlook-past = Terminou; uma proposta não alcançaria o passado.
outlook-outside = Outro direito decide; a proposta não trata disso.
outlook-declare = O que teria de ser declarado, como lemos a proposta:
outlook-declare-nothing = Nada se poderia declarar: não está na lista e não seria admitido.
outlook-declare-licence = Não uma declaração, mas uma licença financeira seria pedida. O que o supervisor quereria saber:
outlook-none = Não se sabe de atividade exercida; nada há a comparar.
outlook-never = Nada faça com base na proposta. Ela não dá permissão, e hoje ninguém recebe tal declaração.
