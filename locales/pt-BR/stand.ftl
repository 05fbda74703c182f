# No estande: a tela inicial, o fim da visita, o aviso antes de apagar um caso.

stand-lede = Responda nesta tela, sozinho. Você recebe um veredicto para cada atividade, as razões com suas fontes e um resumo para imprimir ou levar.
stand-choose-language = Idioma
stand-private-title = O que é feito das respostas aqui
stand-private-nothing = Elas ficam nesta página. Nada é salvo nesta máquina e nada é enviado.
stand-private-wipe = Depois de { $minutes } sem tecla nem toque, o caso é apagado. Um aviso vem pelo menos 20 segundos antes; qualquer tecla ou toque o mantém.
stand-private-finish = Ao terminar, aperte “Terminar e apagar”.
stand-private-paper = Outras pessoas podem ver a tela e a impressora. Leve o seu papel.
stand-minutes = { $n } minutos
stand-minute = um minuto
stand-seconds = { $n } segundos
stand-examples-title = Ou veja antes um exemplo
stand-finish = Terminar e apagar

stand-idle-title = Você ainda está aí?
stand-idle-says = Sem tecla nem toque, este caso é apagado em { $seconds } segundos.
stand-idle-soon = Menos de dez segundos.
stand-idle-stay = Continuar
stand-idle-any = Qualquer tecla ou toque faz o mesmo.
