# A página sem rede e uma versão mais nova dela.

offline-copy = Guardar uma cópia desta página para usar sem rede
offline-copy-says = Um só arquivo, como veio, sem as suas respostas. Abre de um disco ou pen drive, sem rede.
offline-digest = SHA-256 do arquivo. Compare com o que quem publica informa em outro lugar:
offline-update-label = Uma versão mais nova desta página
offline-update = Uma versão mais nova desta página está pronta. A que você vê continua funcionando.
offline-update-take = Abrir a versão mais nova
