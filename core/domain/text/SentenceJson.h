// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/text/Sentence.h"

#include <QJsonObject>

namespace autospace {

// A sentence as it travels: {"text": "Slot %1 is taken until %2.", "values": […]}. A value is a text, a number or
//   {"number": 2.1, "decimals": 2}, {"time": "2026-11-20T08:10:00.000Z", "zone": "Europe/Vaduz"}, {"word":
//   "checked_in"},
//   {"field" | "record" | "command": name, "label": "From"}, a list of values, or a sentence.
class SentenceJson {
public:
    [[nodiscard]] static QJsonObject write(const Sentence& sentence);
    // Nothing for anything else than what write() makes: another form, another number of places, a zone that is not
    // known here, more than six sentences inside each other, a thousand values or two thousand characters in a text.
    [[nodiscard]] static std::optional<Sentence> read(const QJsonValue& json);

    // Beside the facts of an error object, under "sentence". An empty one is left out.
    static void put(QJsonObject& facts, const Sentence& sentence);
    [[nodiscard]] static std::optional<Sentence> take(QJsonObject& facts);
};

} // namespace autospace
