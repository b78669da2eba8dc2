// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace autospace {

// The sentences in which rules refuse, in the language shown. Rules run on the core and on the client and write English,
// so that logs, the wire and other clients agree; here a sentence is recognized by its pattern, and its pattern is said
// in the language shown, with its values: times as the locale writes them, words of enumerations as people read them.
// A sentence that no pattern knows, from a newer core, stays as it is. The test translations/rules compares the
// patterns with the sentences of core/domain and net.
class RuleSentences {
public:
    // One sentence or several, one after the other.
    [[nodiscard]] static QString text(const QString& sentences);
    // The patterns, for tests.
    [[nodiscard]] static QStringList patterns();
};

} // namespace autospace
