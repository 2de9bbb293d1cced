/// What a verb says that was done.
package enum VerbClass: UInt8, TableName {
  package static let byName = members()
  case confer, praise, recognise, punish, inspect, fault, arrest, prosecute, detect, handle, crush, seize, handIn,
    collect
  case surrender, mediate, defuse, patrol, rehabilitate, support, give, visit, treat, lend, fund, convene, propagate
  case attract, attend, listen, train, pledge, inform, receiveInformation, build, maintain, spread, install, equip
  case have, consist, manage, live, work, happen, reach, surpass, mobilise, join, admit, publish, connect, abolish, plan
  case change, say, harm, rescue, elect, produce, watch, meet, select, hold, count, exploit, question, share, review,
    invest
}
