/// What a figure is by the one before it.
extension FigureLists {
  /// What the figure before it makes of a figure.
  func follow(
    _ text: UnsafeBufferPointer<UInt8>, _ sentence: Sentence, _ figures: inout [FigureCandidate],
    _ first: Int, _ second: Int, from start: Int
  ) {
    let gap = figures[first].chunks.upperBound..<figures[second].chunks.lowerBound
    // 84.720 tổ, hơn 300.000 người; 94 tổ liên gia với 1.410 hộ
    // 118 tổ tàu thuyền, gồm 1.406 phương tiện với 9.215 lao động
    let isOfGroup =
      figures[first].noun == nouns.group
      || figures[first].noun == nouns.measure && first > start && figures[first - 1].noun == nouns.group
    if isOfGroup, nouns.people.contains(figures[second].noun),
      figures[second].indicator == indicators.other || figures[second].indicator == indicators.participants
        || figures[second].noun == nouns.household && figures[second].isContext,
      !figures[second].number.isPercent, !figures[second].isDistributive,
      gap.count <= 3 || gap.count <= 6 && isWord(text, sentence, gap.upperBound - 1, Self.with)
    {
      figures[second].indicator = indicators.members
      figures[second].isContext = false
    }
    // tăng từ 71,4% (năm 2012) lên 93,2%; số xã đạt chuẩn là 139, bằng 91,4%: shares of the same.
    if figures[second].number.isPercent, figures[first].indicator == indicators.standard,
      figures[second].indicator == indicators.other, gap.count <= (figures[first].number.isPercent ? 8 : 3),
      figures[first].number.isPercent
        ? gap.contains(where: { isWord(text, sentence, $0, Self.toward) })
        : isWord(text, sentence, gap.upperBound - 1, Self.share)
    {
      figures[second].indicator = indicators.standard
    }
    // 47 vụ vi phạm với 72 người: those who did it.
    if figures[first].indicator == indicators.cases, figures[second].indicator == indicators.other,
      nouns.individuals.contains(figures[second].noun), !gap.isEmpty, gap.count <= 6,
      isWord(text, sentence, gap.upperBound - 1, Self.with)
    {
      figures[second].indicator = indicators.offenders
    }
    // 619 buổi với sự tham dự của 74.300 người: an audience, no delegates.
    if figures[first].indicator == indicators.sessions, figures[second].indicator == indicators.delegates,
      gap.count <= 8
    {
      figures[second].indicator = indicators.participants
    }
    // 2.134 hộ, 8.500 khẩu: heads, no guns.
    if figures[first].isContext, figures[second].noun == nouns.weapon, gap.count <= 2,
      figures[second].chunks.contains(where: { isWord(text, sentence, $0, Self.heads) })
    {
      figures[second].indicator = indicators.population
      figures[second].isContext = true
    }
    // tuần tra 612 lần/4.890 lượt người: those who patrolled, no audience.
    if figures[second].noun == nouns.participant, figures[first].indicator == indicators.other, gap.count == 1,
      sentence.kind(gap.lowerBound) == .slash
    {
      figures[second].indicator = indicators.other
    }
    if isListed(text, sentence, gap) {
      // 16 tập thể và 29 hộ dân; 7 chùa, 15 vị sư sãi
      if figures[first].isAward, !figures[second].isAward, !figures[second].number.isPercent {
        let isCollective = nouns.collectives.contains(figures[second].noun)
        if isCollective || nouns.individuals.contains(figures[second].noun) {
          figures[second].indicator = isCollective ? indicators.collectives : indicators.individuals
          figures[second].isAward = true
          figures[second].isContext = false
        }
      }
      // vận động 1.325 người đi cai nghiện, 3.418 hộ không trồng cây thuốc phiện: no head count.
      if figures[second].isContext, figures[second].noun == nouns.household, !figures[first].isContext,
        figures[first].noun != nouns.commune
      {
        figures[second].indicator = indicators.other
        figures[second].isContext = false
      }
      // 9/9 huyện và 178/178 xã có mô hình; 34 mô hình cấp tỉnh, 115 mô hình cấp huyện
      if figures[first].isStock,
        figures[first].noun == figures[second].noun
          || figures[first].number.of != nil && figures[second].number.of != nil
      {
        figures[second].isStock = true
      }
    }
    // 11 phường, 69 khu vực; hơn 3,6 triệu dân, 27 huyện
    if figures[first].isContext, isPlace(figures[second]), figures[second].number.of == nil,
      isListed(text, sentence, gap)
    {
      figures[second].indicator = indicators.population
      figures[second].isContext = true
    }
    // 60 nghìn người, trong đó đồng bào Khmer chiếm 48%; 57 nghìn khẩu, 60% là đồng bào dân tộc: a share of them.
    if figures[first].isContext, figures[second].number.isPercent, figures[second].indicator == indicators.other,
      gap.count <= 12, !gap.contains(where: { sentence.kind($0) == .semicolon }), !gap.isEmpty,
      isWord(text, sentence, gap.upperBound - 1, Self.portion)
        || isWord(text, sentence, figures[second].chunks.upperBound, Self.copula)
    {
      figures[second].indicator = indicators.population
      figures[second].isContext = true
    }
    // 6 khu công nghiệp, 45 cụm công nghiệp, thu hút 240.000 lao động
    if figures[first].isContext,
      figures[second].indicator == indicators.other
        || figures[second].indicator == indicators.participants && figures[second].noun != nouns.participant
          && gap.count <= 3,
      nouns.people.contains(figures[second].noun), !figures[second].number.isPercent
    {
      figures[second].indicator = indicators.population
      figures[second].isContext = true
    }
  }

  private func isPlace(_ figure: FigureCandidate) -> Bool {
    (figure.noun == nouns.commune || figure.noun == nouns.locality)
      && figure.indicator != indicators.collectives && figure.indicator != indicators.standard
  }
}
