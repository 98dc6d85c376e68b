/**
 * Words that programmers use in addresses, keys, names of events, files and machines, and those of shops' and payment
 * interfaces: none of them is anybody's. English, since code is; one list for each place where they are met.
 */
export const SOFTWARE = {
  /** Labels of hosts and machines. */
  machines: `www web wap mobile static assets asset cdn edge origin img image images media video videos files file
    upload uploads download downloads api apis rest graphql gateway gate proxy relay collector collect collection
    track tracker tracking pixel pixels beacon beacons tag tags tagmanager analytics metrics metric stats stat logs log
    logger logging events event ingest telemetry monitor monitoring report reports reporting data sdk app apps client
    clients server servers service services secure ssl pay payment payments payer checkout cashier wallet bank banking
    shop shops store stores storefront market marketplace mall cart basket order orders account accounts auth oauth
    login signin signup sso identity passport verify verification captcha risk fraud device devices fingerprint
    search suggest recommend recommendation recommendations personalization personalisation ads adserver advert
    adservice sync match bid bidder rtb retarget retargeting affiliate partner partners widget widgets embed embedded
    iframe frame frames forms form survey surveys chat help support docs blog news mail email newsletter push notify
    notification notifications preview staging stage test testing sandbox demo beta alpha dev development local live prod
    production global region regional west east north south central europe america asia pacific frankfurt dublin
    london paris ireland singapore tokyo sydney virginia oregon ohio mumbai seoul canada brazil germany france china
    hongkong taiwan japan korea internal external public private primary secondary backup main node cluster worker
    workers cache cached content contents delivery network dns ping health status config configs configuration settings
    load balancer fonts font icons icon scripts script styles style theme themes templates template plugin plugins
    extension extensions vendor vendors lib libs library libraries common core shared base bundle bundles chunk chunks
    module modules build dist release releases latest stable version versions runtime polyfill polyfills loader`,
  /** Labels that companies give their machines. */
  labels: `bam dpm prebid sslwidget webto dis mmg rapi faro datasink clientsdk checkoutanalytics ssum eb2 gcp cstm smetrics sstats metrics wtstat
    pix px3 px4 t1 t2 s1 s2 a1 e1 cs1 sp1 secure2 www1 www2 www3 cdn1 cdn2 img1 img2 js1 ajax1 node1 lb1 ads1 ibs idsync usersync cookiesync
    pixel1 sgtm gtmserver tagging ssgtm firstparty ct1 mx ns1 fls adservice securepubads googleads pagead partnerads stats4 region1 region2 analytics2
    sync1 match1 widget1 trk clk imp conv evt rum csi csp sentry dsn o11y otel logs1 ingest1 hub mesh svc ws wss rt api1 api2 api3 v1 v2 v3 v4
    acs acs1 issuer ddc centinel threeds three methodurl challenge hooks payapi payws checkoutshopper pal terminal securefields live sandbox`,
  /** Files, their kinds, and libraries that pages load. */
  files: `index home default main app bundle vendor runtime polyfills manifest worker service sitemap robots favicon
    css html htm xhtml php phtml asp aspx ashx axd jsp jspx jsf action cgi xml json jsonp txt pdf csv svg png jpg jpeg gif webp avif ico
    woff ttf otf eot mjs cjs map wasm mp4 webm mp3 min esm umd iife slim prod debug jquery migrate easing cookie lazyload lazysizes
    bootstrap popper react redux preact angular angularjs vue vuex nuxt next svelte ember backbone underscore lodash moment dayjs
    axios requirejs require swiper slick carousel slider owl fancybox lightbox magnific popup isotope masonry select choices
    chosen datepicker flatpickr cleave inputmask imask validate validation parsley parsleyjs intl tel hls player
    webpack vite parcel rollup turbopack babel corejs modernizr normalize reset fontawesome awesome material materialize
    tailwind foundation bulma semantic styled emotion sentry rrweb recorder gtm gtag fbevents analytics ga
    snowplow segment mixpanel amplitude posthog matomo piwik hotjar clarity fullstory heap plausible umami fathom
    optimizely hammer gsap scrollmagic waypoints aos wow chart charts highcharts leaflet mapbox maps three pixi lottie
    handlebars mustache ejs knockout turbo stimulus alpine alpinejs htmx livewire inertia unpkg jsdelivr cdnjs npm
    woocommerce wordpress magento prestashop opencart shopify shopware bigcommerce drupal joomla typo3 oscommerce zencart
    abantecart squarespace wix weebly ecwid volusion demandware sfcc hybris commercetools spryker sylius oxid saleor medusa
    requestanimationframe includes content uploads themes plugins wp`,
  /** Keys, parameters and names of events. */
  code: `abandon abandoned ability able about above absolute accept accepted acceptance access accessory action actions
    activate activated activation active activity actual adapter adopt add added adding addition additional address addresses
    adid adjust admin advanced advertiser advertising advertisement after agent agree agreed agreement agency ajax alert
    alias align all allow allowed already alternate always amount amounts ancestor anchor and animation anonymous answer answers
    any apple application applied apply approve approved archive area args argument arguments array arrival article articles
    aspect assign assist async asynchronous attempt attempts attribute attributes attribution audience audio authenticate
    authenticated authentication author authorization authorize authorized auto autocomplete autofill automatic available
    availability average avatar await back background badge balance banner bar barcode base basic batch batched before begin
    behavior behaviour below best bill billing binary bind birth birthday birthdate bits blank block blocked blocks body bonus book booked booking
    bookings bool boolean boost border both bottom bounce bounds box brand brands bread breadcrumb breadcrumbs break breakpoint
    broadcast brochure browse browser browsing bucket buffer bug bulk bundle business button buttons buy buyer buying byte bytes
    calculate calculated calendar call callback calls camera campaign campaigns can cancel canceled cancelled cancellation
    canonical canvas capability capacity caption capture card cardholder cardnumber cards carrier carriers carts case cash catalog catalogue
    catalogs categories category cell center centre certificate challenge change changed changes channel channels char character
    characters charge charged charges charset check checkbox checked checker checkin checking checks checksum checkouts
    child children choice choose chosen city cities class classes classification clean clear cleared click clicked clicks
    clickid clickstream clipboard clock clone close closed cloud cms code codec codes coin coins collapse collapsed color
    colors colour colours column columns combine comma command comment comments commerce commission commit company companies compare
    comparison compatible compilation complete completed completion component components compose composite compress compressed
    compute computed concurrent condition conditions confidence confirm confirmation confirmed conflict connect connected
    connection consent consents consumer contact contacts contain container contains context continue contract control
    controller controls conversion conversions convert converted cookies coordinate coordinates copy copyright corner correct
    correlation cost costs count counter countries country countrycode coupon couponcode coupons cover crash create created
    createdat creation creative creatives creator credential credentials credit credits criteria critical crop cross
    crypto css currency currencycode currencies current cursor custom customer customers customize cycle daily dark dash
    dashboard database dataset datalayer date dates datetime day days deactivate deal deals debit debug decimal decision decline declined decode decoded
    deep default defaults defer define defined definition delay delete deleted deliver delivered delta demand demographic
    department departure deposit depth derived descending describe description deselect design desktop destination destroy
    detail details detect detected detection determine dialog diff digest digital dimension dimensions direct direction
    directory disable disabled discard disconnect discount discounted discounts discover discovery dismiss dismissed deny denied dispatch display
    displayed distance distinct distribution district division document documents dom domain domains done dot double down
    draft drag draw drawer driver drop dropdown dropped due dump duplicate duration dynamic each early earn earned
    ecommerce edit edited edition editor effect effective either element elements eligible else emails emit employee empty
    enable enabled encode encoded encoding encrypt encrypted encryption end ended endpoint ends engage engaged engagement
    engine enhance enhanced enter entered enterprise entities entity entries entry enum environment environments equal error errors escape
    estimate estimated evaluate eventid eventname eventtype every exact example except exception exchange exclude excluded
    exclusive execute executed execution exist existing exists exit expand expanded expect expected experience experiment
    experiments expiration expire expired expires expiry explicit explore export exposure exposures express expression extend extended
    external extra extract fade fail failed failure fallback false family fast favorite favorites favourite favourites feature
    featured features fee feed feedback fees fetch fetched few field fields filename fill filled filter filtered filters
    final find finish finished first firstname fit fixed flag flags flash flat flight floor flow flush focus focused folder follow following
    footer for force foreign forget forgot format formatted formats forward found fragment free freeform frequency
    frequently fresh friend friends from front fulfil fulfill fulfilled fulfillment full fullname function functional fund
    future gallery gender general generate generated generator generic geo geolocation get gift giftcard gifts given
    goal goals goods google grade grand grant granted graph grid gross group grouped groups growth guarantee guest
    guid guide handle handler hardware has hash hashed have head header headers heading headings headline height hello
    hidden hide hierarchy high highlight hint history hit hits hold holder holiday hook horizontal host hostname hosted
    hosts hotel hour hourly hours hover href html http https human hybrid identifier identifiers identify ids idle ignore ignored
    immediate impact implicit import important impression impressions improve inactive inbound inbox include included incoming
    increase increment indicator individual industry info information inherit init initial initialize initialized initiate
    initiated initiator inject inline inner input inputs insert inserted inspect install installed installation instalment
    instalments installment installments instance instances instant instead instruction insurance integer integration intent interact
    interaction interactions interest interests interface international interval into invalid inventory invite invited invoice invoices
    invoke issue issued issuer item itemid itemname items iteration jobs join joined journey json jump keep key keyboard keycode keydown keys
    keyup keyword keywords kind label labels landing landscape lang language languages large last lastname late latency later
    latitude launch layer layers layout lead leads leaf learn leave left legacy legal length less level levels license licence
    life lifetime lifecycle light like liked likes limit limited limits line lineitem lineitems lines link linked linker links list listed listener
    listing listings lists loaded loading loan locale locales localhost locality location locations lock locked logged
    logo logout logs long longitude look lookup loop lost low lower loyalty machine made magic manage management manager mandatory
    manual manufacturer map mapping margin mark marker markers marketing mask masked master matched matches matching max
    maximum measure measured measurement medium meet member members membership memory menu merchant merchants merge merged
    message messages messaging meta metadata method methods middle milestone milliseconds mime minimum minus minute minutes
    miss missing mix mode model models modal modified modify moment money month monthly months more most motion mount mouse
    move moved movement much multi multiple mutation muted name named names namespace native natural nav navigate navigation
    navigator near need needed negative nested net never new newest next nickname night nonce none normal not note notes
    nothing notice now null number numbers numeric object objects objective observe observer obsolete occurred off offer offers office
    offline offset old older once one online only onto opacity open opened opener opening operation operations operator opt
    optimal optimize optin option optional options optout orderid ordered ordering orderform orderline ordernumber ordertotal organic
    organisation organization orientation original other others out outbound outcome outer outgoing output outside over overall
    overflow overlay overview own owner pack package packages packed packet padding page pageid pages pageload pagename pagetitle pagetype pageurl pageview pageviews pagination paid
    panel panels paragraph parallel param parameter parameters params parcel parent parse parsed part partial participant partner
    party pass passed passenger passengers passive password passwords past paste patch path paths pathname pattern pause paused payload
    payloads paypal pending people per percent percentage perform performance period permission permissions permit persist
    persistent person personal personalize personalized phase phone phones photo photos physical pick picked picker pickup
    picture pin pinned pipeline place placed placeholder placement placements plain plan platform play playback playing plus
    point pointer points policies policy poll poller pool popular popularity population port portal portrait position positions
    positive possible post postal postback postcode posted posts potential power practice predict prefer preference preferences
    preferred prefetch prefix preload premium prepare prepared presence present preset press pressed pressure prevent previous
    price priced prices pricing print prior priority privacy probability problem process processed processing processor
    produce product productid productlist productname products profile profiles profit program progress project promise promo promocode promos promotion promotional promotions
    prompt proof properties property protect protected protection protocol provide provided provider providers province publish
    published publisher pull purchase purchased purchases purchasing purpose purposes qualified quality quantities quantity
    query queries question questions queue quick quote quotes random range ranges rank ranking rate rated rates rating ratings
    ratio raw reach reached read reader readonly ready real realtime reason reasons recall receipt receipts receive received
    recent recently recipient recipients recognize recommended reconnect record recorded recording records recover recovery
    recurring redeem redirect redirected redirects reduce reduced reference references referral referrals referrer referer
    refine refresh refund refunded refunds refuse refused register registered registration reject rejected related relation
    relationship relative relevance relevant reload remain remaining remarketing remember remind reminder remote remove removed
    render rendered renderer rendering renew renewal repeat replace replaced replay reply request requested requests require
    required requirement reservation reserve reserved resize resolution resolve resolved resource resources respond response
    responses responsive rest restart restore restored restrict restricted result results resume retail retailer retention
    retry return returned returning returns reusable revenue reverse review reviewed reviews revision reward rewards rich
    ride right rights risk role roles room rooms root rotate rotation round route router routes routing row rows rule rules
    run running safe safety sale sales salt same sample sampled sampling saved save savings scale scan scene schedule scheduled
    schema scheme scope score scores screen screens scripted scroll scrolled scrolling sdk seal season seat seats second secondary
    seconds secret section sections sector secured security see seed seen segments selected selection selector self
    sell seller sellers send sender sending sends sensitive sensor sensors sent separate separator sequence serial series session
    sessionid sessions set sets setting setup several severity shadow shape share shares sharing sheet shift ship shipment
    shipments shipped shipping shopper shoppers shopping short should show shown showing sidebar sign signal signals signature
    signed similar simple since single site sites situation size sizes skin skip skipped sku skus sleep slice slide slides slot slots
    slow small smart smooth snapshot snippet social sold solution some sort sorted sorting sound source sources space spaces
    span special specific specification speed spend spent spinner split sponsor sponsored spot square stack standard star
    stars start started starting state statement states static statistic statistics statuscode step steps sticky stock stop
    stopped storage stored story strategy stream streaming street strength strict string strings strip stroke structure
    structured student studio subcategory subdomain subject submission submissions submit submitted subscribe subscribed subscriber
    subscribers subscription subscriptions subset substitute subtotal success successful successfully sufficient suffix suggested
    suggestion suggestions suite summary supplier supported surface swap swipe switch symbol synced syntax system systems
    tab table tables tablet tabs take taken tap target targeted targeting targets task tasks tax taxes taxonomy team teaser
    technical technology term terminal terms text texts than thank thanks that the their then there these they thing this
    threshold thread through throttle thumb thumbnail thumbnails ticket tickets tier tile time timed timeline timeout timer times
    timestamp timestamps timezone timing timings tip tips title titles toast today together toggle token tokens tool toolbar
    tools tooltip top topic topics total totals totalprice touch touched touchpoint town toward trace traces traced trackable tracked trade traffic
    train trait traits transaction transactionid transactions transfer transform transformation transition translate translation
    transparent transport travel treatment tree trend trending trial trigger triggered triggers trip true trust trusted try
    turn tutorial two type typed types typing unavailable under undefined undo unique unit units universal unknown unload unlock
    unlocked unread unset unsubscribe until unused update updated updates upgrade upper upsell uri url urls usage use used user
    userid username users useragent using utc utility utm uuid valid validated value values variable variables variant variantid variants variation
    variations variety vat velocity verified vertical via view viewed viewer viewing viewport views virtual visibility visible
    visit visited visitor visitorid visitors visits visual vital vitals voice void volume vote voucher wait waiting walk want warehouse
    warn warning warranty was watch watched way webhook website websites week weekly weeks weight welcome well what wheel when
    where whether which while white whitelist who whole why wide width wifi wildcard window windows wish wishlist wishlists with within
    without word words work workflow world wrap wrapper write written wrong year yearly years yes yesterday your zip zipcode
    zone zones zoom gclid fbclid msclkid dclid gbraid wbraid ttclid twclid yclid epik fbp fbc muid hem esp`,
  /** One or two letters that stand in keys for something: `pr1nm`, `v2`, `userId`. */
  short: `ad ai ap api br ca cc cd cid cm cs ct cu dl dr ea ec ei el en ep epn et eu ev ex fn ga gb gt hn id il im ip is it kr la lc ld li
    ln ls ma me mi ml mp ms mt my na nm no of on op os ph pi pm pr ps pt pv px qa qt rd re ru sc sd se sg sh si sk sp sr st sv sw
    ta tb tc td te tf th ti tm tn to tp tr ts tt tv tx ty ua ui uk ul un up us ut uv va vc ver vp vr vs wd we wg wp xd xp xs zh v`,
  /** What measuring scripts call what they measure. */
  telemetry: `aamb aamlh activitymap anonymize apdex aqe attrs batching beacon blink bounce buffering bundled bundles capture capturing cascade cbom
    cls commodity conflict conversations crashed crd ctc cts cumulative debounce dedupe dedup deduplication deferred density dependency diagnostic diagnostics
    dne dnt downlink dow ects elapsed enduser enrich env evaluation exceptions fcp fid fingerprinting firstload fla flush flushed fmt foobar
    foreground fps freeze frm frozen fsh gauge gauges gclsrc gears gjid gpu gtd handshake heatmap heatmaps heartbeat heartbeats iana idts idvc igshid
    inactivity initialization inp inputmode interim interstitial irclid jank jserror jserrors jzb kbps lag lcp lcut longtask longtasks lookback masking mbps
    mcorgid meaningful measurements millis monotonic nano nanos ndh negotiation nmime nmob noop nplug nth ocp onl oppref orgs parsing pcc persistence
    prev quantile queue queued queuing rageclick rand randomized realp reconnect refts reload resp respect respected retries retry reuse rfmt rollout rollouts rowcount rpe rst rtbd rtt
    sanitize sampler saturation scenario sccid schemas scope segmentation sendb serverside clientside slv sos spans span spanid traceid parentid stm strict surl sref tfr
    throughput tiba timeouts tls tna tracer tracers tracing tries ttfb ttfr ttl udff unbundled unhandled unix unload uptime variance verbose versioned
    versioning viewts vtag vtvs ptag waterfall websdk webvitals wma worker xhr`,
  /** More of what shops sell and programs call. */
  more: `sepa jwt bearer geohash lat lon dwell viewability viewable accelerometer gyroscope battery adblock incognito webdriver headless sitekey csat abtest holdout
    cohort cohorts recs upsell upsells sourcemap stacktrace traceparent baggage backend hydration preflight datasets datafile datafiles blobs logos scopes
    tour tours win wins dead chain chains exposed refreshed transportation behavioral behavioural flavor flavour flavors detailviews additions wins elements
    womens mens sneakers sandals boots heels swimwear lingerie activewear hoodie hoodies sweater sweaters skirt skirts shorts leggings socks underwear suits
    ties gloves sunglasses eyewear necklace necklaces bracelet bracelets earrings rings sofa sofas chair chairs desks wardrobe mattress mattresses towels rugs lamps fridge vacuum backpack
    luggage perfume shampoo lipstick vitamins supplements snacks chocolate vegan beer spirits bikes toddler toddlers newborn maternity blackfriday cybermonday
    flashsale freebie preorder preorders backorder swatch swatches megamenu navbar hero mpn upc gtin ean asin msrp rrp aov ltv cpc cpm roas autoship refill
    livestreaming groupbuy leaderboard avs boleto bestaetigung ide did nid hjid`,
  /** Names of identifiers and of well-known cookies. */
  identifiers: `aaid aid anid auid bid brid buid btid campid cguid cid clid cuid cvid did didna docid duid ecid eid euid extid fbid fid gaid gid guid gpid
    hid hmid idfa idfv ifa iid isid jid kid kuid lid lsid luid mid mpid msid muid nid ntid ocid oid orgid osid otid ouid pcid pid pguid
    pixid placementid prodid psid ptid ptcid puid pvid qid rdid rid rtid ruid said sessid sid siteid spid ssid suid svid synid tagid tid tpid trkid tuid
    txid uaid uid uids uidh uniqid upid urid usid uuids vguid vid visid vuid wid wuid xid xuid yid ymid zid zuid
    gat gcl gac gads gpi fbp fbc muidb anonchk srchd srchuid srchusr srchhpgusr test_cookie dsid nid hsid ssid apisid sapisid sidcc aec socs
    uuid2 anj icu personalization guest muc twid auth_token ct0 bcookie bscookie lidc sugr ysc visitor_info1_live pref consent phpsessid
    jsessionid aspsessionid csrftoken xsrf csrf arraffinity arraffinitysamesite awsalb awsalbcors awsalbtg cfduid cf_bm cfuvid cfruid clearance
    incap visid nlbi akbmsc bmsz abck bmsv datadome didomi optanon onetrust cookieconsent cookiebot usprivacy euconsent eupubconsent gpp tcf
    clck clsk hjid hjsession hjfirstseen hjabsolutesessioninprogress hjincludedinsample ajs amplitude mkto hstc hubspotutk hssc hssrc hs_opt
    intercom drift driftt crisp zopim zendesk klaviyo kla scarab cto cto_bundle cto_bidid uetsid uetvid ttp scid sctr pin_unauth pinterest_sess derived_epik
    utma utmb utmc utmt utmv utmz pk_id pk_ses pkid pkses amcv amcvs demdex dextp everest sfid bluekai bku tluid tdid tdcpm ttdid idsync khaos
    rubicon rpx vsync checkuid ipe obuid adid arid audit khaosuid receive cookie_sync stx mc_id mdata ovs ono vst visid sess tsid
    wc_cart_hash woocommerce_cart_hash woocommerce_items_in_cart wp_woocommerce_session mage form_key frontend frontend_cid private_content_version
    section_data_ids prestashop shopify_y shopify_s shopify_sa_p secure_customer_sig cart_sig cart_ts cart_currency localization keep_alive
    dwsid dwac dwanonymous dwsourcecode sid svid cqcid cquid tracking_consent landing_page orig_referrer`,
  /** Paths and pages of shops. */
  pages: `aboutus addtocart addresses ajaxcart allproducts arrivals bestseller bestsellers bestselling cartitems catalogsearch
    changepassword checkoutpage clearance clothing collections confirmorder contactus create createaccount customerservice
    dashboard dealoftheday departments drop editaddress faq faqs featured forgotpassword giftcards imprint
    instock legalnotice loginpage logoff lookbook manufacturer manufacturers men minicart myaccount mywishlist newarrivals onepage onepagecheckout onestep onestepcheckout
    orderconfirm orderconfirmation ordercomplete orderdetails orderhistory orderreceived orderreview ordersuccess outlet paymentmethod paymentmethods
    placeorder privacypolicy productdetail productdetails quickview reorder resetpassword returnpolicy returnrequest savedcards searchresults selfservice shipmethod
    shippingaddress shippingmethod shoppingbag shoppingcart sizeguide storelocator termsandconditions thankyou trackorder unsubscribe
    updatecart viewcart viewed women kids baby babies boys girls unisex shoes shirts shirt dress dresses pants jeans jackets jacket coats
    bags bag accessories jewelry jewellery watches beauty cosmetics fragrance fragrances makeup skincare health wellness household
    kitchen furniture lighting bedding bath garden outdoor outdoors sports sport fitness toys games books music movies electronics computers
    computer laptop laptops phones tablets cameras appliances grocery groceries food drinks drink wine coffee tea pet pets
    automotive tools hardware stationery gadgets tech travel flights hotels tickets events vouchers services used refurbished sets set`,
} as const;
