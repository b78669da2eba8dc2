// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/Sample.h"

namespace autospace {

using namespace Qt::StringLiterals;

AUTOSPACE_RECORD_TYPE(Sample, u"samples"_s, "Sample", "name",
                      (QList<Field>{
                          fieldOf<&Sample::flag>("flag", "Flag"),
                          fieldOf<&Sample::maybeFlag>("maybe_flag", "Flag"),
                          fieldOf<&Sample::count>("count", "Count").indexed().searchable(),
                          fieldOf<&Sample::maybeCount>("maybe_count", "Count").indexed(),
                          fieldOf<&Sample::ratio>("ratio", "Ratio").readOnly(),
                          fieldOf<&Sample::maybeRatio>("maybe_ratio", "Ratio"),
                          fieldOf<&Sample::name>("name", "Name").searchable(),
                          fieldOf<&Sample::nickname>("nickname", "Nickname").searchable().personal(),
                          fieldOf<&Sample::startsAt>("starts_at", "From").indexed(),
                          fieldOf<&Sample::endsAt>("ends_at", "Until"),
                          fieldOf<&Sample::doneAt>("done_at", "Done"),
                          fieldOf<&Sample::resourceId>("resource_id", "Resource").indexed(),
                          fieldOf<&Sample::ownerId>("owner_id", "Owner"),
                          fieldOf<&Sample::price>("price", "Price"),
                          fieldOf<&Sample::fee>("fee", "Fee"),
                          fieldOf<&Sample::state>("state", "State").searchable(),
                          fieldOf<&Sample::lastState>("last_state", "State").indexed(),
                          fieldOf<&Sample::tags>("tags", "Tags").searchable(),
                          fieldOf<&Sample::labels>("labels", "Labels"),
                          fieldOf<&Sample::states>("states", "States"),
                          fieldOf<&Sample::ids>("ids", "Ids"),
                          fieldOf<&Sample::details>("details", "Details"),
                          fieldOf<&Sample::steps>("steps", "Steps"),
                          fieldOf<&Sample::phone>("phone", "Phone").sealed().indexed().searchable(),
                          fieldOf<&Sample::licence>("licence", "Licence").sealed(),
                          fieldOf<&Sample::secret>("secret", "Secret").secret(),
                      }),
                      (QList<CompositeIndex>{{{"org_id", "name"}, true}, {{"state", "starts_at"}}}), Reach::Synced,
                      (QList<OverlapGuard>{{"resource_id", "starts_at", "ends_at", "state", {u"busy"_s}}}))

} // namespace autospace
