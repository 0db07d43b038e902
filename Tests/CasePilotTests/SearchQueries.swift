/// What coders type into the search, with the codes that answer it: lines of `words | code or codes`.
enum SearchQueries {
  struct Entry {
    var words: String
    var codes: Set<String>
  }

  static let diagnoses = entries(diagnosisLines)
  static let procedures = entries(procedureLines)

  private static func entries(_ text: String) -> [Entry] {
    text.split(separator: "\n").map { line in
      let sides = line.split(separator: "|")
      return Entry(
        words: sides[0].split(separator: " ").joined(separator: " "),
        codes: Set(sides[1].split(separator: " ").map(String.init))
      )
    }
  }

  private static let diagnosisLines = """
    sciatica left | M54.32
    uti | N39.0
    htn | I10
    dm2 | E11.9
    type 2 diabetes w neuropathy | E11.40 E11.42
    t2dm with ckd | E11.22
    afib | I48.91
    chf | I50.9
    copd exacerbation | J44.1
    gerd | K21.9
    hypothyroid | E03.9
    hyperlipidemia | E78.5
    high cholesterol | E78.00 E78.5
    low back pain | M54.50
    neck pain | M54.2
    left knee pain | M25.562
    rt shoulder pain | M25.511
    oa right knee | M17.11
    lumbar radiculopathy | M54.16
    cervical radic | M54.12
    lumbar stenosis with claudication | M48.062
    herniated disc lumbar | M51.26
    cts left | G56.02
    plantar fasciitis | M72.2
    complete rotator cuff tear left nontraumatic | M75.122
    frozen shoulder right | M75.01
    tennis elbow right | M77.11
    trigger finger right ring finger | M65.341
    osteoporosis | M81.0
    gout | M10.9
    fibro | M79.7
    concussion no loc | S06.0X0A
    migraine | G43.909
    headache | R51.9
    dizziness | R42
    passed out | R55
    seizure | R56.9
    stroke | I63.9
    chest pain | R07.9
    sob | R06.02
    cough | R05.9
    fever | R50.9
    abd pain | R10.9
    rlq pain | R10.31
    epigastric pain | R10.13
    nausea and vomiting | R11.2
    diarrhea | R19.7
    constipation | K59.00
    blood in urine | R31.9
    kidney stone | N20.0
    ckd 3a | N18.31
    ckd stage 4 | N18.4
    esrd | N18.6
    aki | N17.9
    bph with luts | N40.1
    anemia | D64.9
    low iron anemia | D50.9
    vit d deficiency | E55.9
    obesity | E66.9
    morbid obesity | E66.01
    depression | F32.A
    mdd recurrent moderate | F33.1
    gad | F41.1
    anxiety | F41.9
    adhd combined type | F90.2
    ptsd | F43.10
    insomnia | G47.00
    osa | G47.33
    alcohol dependence | F10.20
    smoker cigarettes | F17.210
    pneumonia | J18.9
    acute bronchitis | J20.9
    uri | J06.9
    strep throat | J02.0
    sore throat | J02.9
    acute sinus infection | J01.90
    ear infection left | H66.92
    asthma exacerbation | J45.901
    hay fever | J30.9 J30.1 J30.2
    covid | U07.1
    flu | J11.1
    cellulitis left leg | L03.116
    shingles | B02.9
    eczema | L30.9 L20.9
    ingrown toenail | L60.0
    toenail fungus | B35.1
    actinic keratosis | L57.0
    warts | B07.9
    breast cancer left female | C50.912
    prostate ca | C61
    colon cancer | C18.9
    pulmonary embolism | I26.99
    cad | I25.10
    nstemi | I21.4
    stemi | I21.3
    pvd | I73.9
    inguinal hernia | K40.90
    gallstones | K80.20
    diverticulitis | K57.92 K57.32
    hemorrhoids | K64.9
    colon polyp | K63.5 D12.6
    ibs | K58.9
    annual physical | Z00.00
    well child check | Z00.129
    screening mammogram dx | Z12.31
    icd 10 colon cancer screening | Z12.11
    icd10 for flu shot | Z23
    long term insulin | Z79.4
    long term anticoagulants | Z79.01
    history of breast cancer | Z85.3
    right knee replacement status | Z96.651
    gestational diabetes diet controlled | O24.410
    """

  private static let procedureLines = """
    knee injection | 20610
    shoulder injection with ultrasound | 20611
    trigger point injection 3 muscles | 20553
    tpi 2 muscles | 20552
    carpal tunnel injection | 20526
    carpal tunnel release | 64721
    endoscopic carpal tunnel release | 29848
    trigger finger release | 26055
    lap chole | 47562
    lap chole with cholangiogram | 47563
    lap appy | 44970
    open appendectomy | 44950
    egd with biopsy | 43239
    egd | 43235
    colonoscopy | 45378
    colonoscopy with snare | 45385
    colonoscopy biopsy | 45380
    colonoscopy screening medicare average risk | G0121
    lap inguinal hernia repair | 49650
    ventral hernia repair initial 4 cm reducible | 49593
    tka | 27447
    total hip | 27130
    knee scope with medial meniscectomy | 29881
    knee scope medial and lateral meniscectomy | 29880
    acl reconstruction | 29888
    arthroscopic rotator cuff repair | 29827
    acdf one level | 22551
    lumbar discectomy one level | 63030
    redo lumbar discectomy | 63042
    plif one level | 22630
    lumbar kyphoplasty | 22514
    lumbar esi | 62323 62322
    lumbar transforaminal epidural | 64483
    lumbar facet injection | 64493
    lumbar rfa | 64635
    occipital nerve block | 64405
    botox for migraine | 64615
    i&d abscess | 10060
    punch biopsy | 11104
    shave bx | 11102
    punch biopsy second lesion | 11105
    skin tag removal | 11200
    freeze ak | 17000
    cryo warts | 17110
    destroy 20 aks | 17004
    mohs face | 17311
    excision benign lesion back 1.5 cm | 11402
    excise skin cancer face 1.8 cm | 11642
    simple laceration repair face 3 cm | 12013
    laceration arm 2 cm sutures | 12001
    scalp lac 8 cm | 12004
    layered closure hand 3 cm | 12042
    nail avulsion | 11730
    nail debridement 8 nails | 11721
    debridement subcutaneous tissue | 11042
    wound vac | 97605
    splinter removal | 10120
    ear wax removal | 69210
    ear tubes general anesthesia | 69436
    t&a age 8 | 42820
    vasectomy | 55250
    cysto | 52000
    turp | 52601
    newborn circumcision clamp | 54150
    psa | 84153
    a1c | 83036
    cbc with diff | 85025
    cmp | 80053
    basic metabolic panel | 80048
    lipid panel | 80061
    tsh | 84443
    urine culture | 87086
    rapid strep | 87880
    urine pregnancy test | 81025
    pt/inr | 85610
    chest xray 2 views | 71046
    knee xray 3 views | 73562
    lumbar xray 2 views | 72100
    ct head without contrast | 70450
    ct abdomen and pelvis with contrast | 74177
    mri brain with and without contrast | 70553
    mri lumbar spine without contrast | 72148
    mri knee no contrast | 73721
    ob ultrasound first trimester | 76801
    screening mammogram | 77067 Z12.31
    dexa | 77080
    ekg | 93000
    ekg interpretation only | 93010
    complete echo | 93306
    spirometry | 94010
    nebulizer treatment | 94640
    pt eval low complexity | 97161
    therapeutic exercise | 97110
    manual therapy | 97140
    level 3 established visit | 99213
    new patient level 4 | 99204
    er visit level 5 | 99285
    critical care first hour | 99291
    hospital discharge over 30 minutes | 99239
    first awv | G0438
    subsequent annual wellness visit | G0439
    tcm high complexity within 7 days | 99496
    ccm 20 min | 99490
    advance care planning | 99497
    psychotherapy 45 minutes | 90834
    psych diagnostic eval | 90791
    flu shot admin medicare | G0008
    iv infusion first hour | 96365
    iv push | 96374
    hydration first hour | 96360
    b12 shot | J3420
    kenalog | J3301
    rocephin | J0696
    toradol | J1885
    c section global | 59510
    vaginal delivery global | 59400
    nst | 59025
    iud insertion | 58300
    nexplanon insertion | 11981
    colposcopy with biopsy | 57454 57455
    tlh | 58570
    cataract surgery | 66984
    blood draw | 36415
    picc line | 36573
    knee injecton | 20610
    colonscopy with polypectomy | 45385
    """
}
