# Um caso que sai da página e volta: arquivo, link, código, texto, imagens.

address-seconds = O endereço indica um estande com um tempo de inatividade que esta página não pode usar. Use segundos inteiros de 40 a 3600, como #stand=120. Até lá vale o tempo normal.
address-id = O endereço indica uma página escrita de um modo que esta ferramenta não usa. Em vez dela, segue a página inicial.
