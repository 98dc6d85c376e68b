import type {OtherType} from '../others';

/** A name of a thing is nobody's. */
export default {
  id: 'thing',
  words: {
    en: '(product|item|article|brand|model|device|campaign|playlist|list|wish ?list|project|event|team|group|folder|file|document|domain|host|app|application|website|site|blog|game|dish|recipe|course|track|song|album|movie|book|hotel|property|building|station|vessel|boat|dog|cat|pet|template|report|network|category|collection|gallery|channel)( s)? name|name of (the |your |this )?(product|item|article|brand|model|device|campaign|list|project|event|team|group|file|document|app|application|website|site|game|dish|recipe|course|song|album|movie|book|hotel|property|building|station|boat|dog|cat|pet|collection)|(engraved|embroidered|printed|monogrammed) (name|initials)|name (to be (printed|engraved|embroidered)|on the (shirt|jersey|back|cake))|(engraving|monogram)( text)?',
    es: 'nombre (de |del |de la |de tu )(producto|articulo|archivo|proyecto|evento|equipo|lista|marca|modelo|grupo|sitio|dominio|mascota|hotel|plato|receta|curso|campana)',
    fr: 'nom (du |de la |de l |de votre |d )(produit|article|fichier|projet|evenement|equipe|liste|marque|modele|groupe|site|domaine|animal|hotel|plat|recette|cours|campagne|appareil)',
    de: 'name (des|der) (produkts?|artikels|projekts|teams|liste|marke|modells|gruppe|veranstaltung|hotels|gerats|kurses|gerichts|datei|kampagne)',
    nl: 'naam van (het|de|je|uw) (product|artikel|project|team|lijst|groep|evenement|hotel|merk|huisdier)',
    pt: 'nome (do|da) (produto|artigo|arquivo|ficheiro|projeto|evento|equipe|equipa|lista|marca|modelo|grupo|site|animal|hotel|prato|receita|curso)',
    it: 'nome (del |della |dell |di )(prodotto|articolo|file|progetto|evento|squadra|lista|marca|modello|gruppo|sito|animale|hotel|piatto|ricetta|corso)',
    ru: 'имя (файла|сервера|домена|питомца|проекта|группы|команды|товара|продукта)',
    zh: '(商品|产品|產品|文件|项目|活动|品牌|店铺|团队|列表|型号)(名称|名字|名)',
    ja: '(商品|製品|ファイル|プロジェクト|イベント|チーム|ブランド|店舗|リスト|グループ|ペット|ホテル)の?名(前|称)?',
    ko: '(상품|제품|파일|프로젝트|이벤트|팀|브랜드|목록|그룹|호텔) ?(이름|명)',
    tr: '(urun|dosya|proje|etkinlik|takim|liste|marka|model|grup|otel|kurs) (adi|ismi)',
    ar: 'اسم (ال)?(منتج|ملف|مشروع|فريق|قائمه|مجموعه|فندق|متجر|حدث)',
  },
} satisfies OtherType;
