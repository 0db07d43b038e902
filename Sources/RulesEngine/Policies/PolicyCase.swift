import CaseModel

/// A case written beside a policy: a situation and whether the policy fires in it.
package struct PolicyCase: Sendable {
  package var place: SourcePlace
  package var lines: [ClaimLine]
  package var date: ServiceDate?
  package var intent: String?
  package var mentions: [Mention.Value]
  package var payer: Payer?
  package var setting: Setting?
  package var fires: Bool
  package var nearMiss: Bool?

  package init(
    place: SourcePlace,
    lines: [ClaimLine] = [],
    date: ServiceDate? = nil,
    intent: String? = nil,
    mentions: [Mention.Value] = [],
    payer: Payer? = nil,
    setting: Setting? = nil,
    fires: Bool,
    nearMiss: Bool? = nil
  ) {
    self.place = place
    self.lines = lines
    self.date = date
    self.intent = intent
    self.mentions = mentions
    self.payer = payer
    self.setting = setting
    self.fires = fires
    self.nearMiss = nearMiss
  }
}
