// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/IdSource.h"

#include <QByteArray>

namespace autospace {

// Ids and digits derived from a command's id (SHA-256 of id, purpose and counter), so that the client's optimistic
// run and the core's run of the same command make the same records. Their secrecy rests on the command id's
// entropy, so they serve for short-lived codes with a lock-out (passcodes), never for keys or tokens.
class CommandIds final : public IdSource {
public:
    explicit CommandIds(const Id& commandId) : m_commandId(commandId) {}
    [[nodiscard]] Id next() override;
    // The n-th run of digits for a purpose, each 0 to 9. At most 16 digits.
    [[nodiscard]] QString digits(QByteArrayView purpose, int count, int attempt) const;
    // A code of letters and digits that are told apart by eye (no 0 O 1 I L). At most 16 characters.
    [[nodiscard]] QString code(QByteArrayView purpose, int count, int attempt) const;

private:
    [[nodiscard]] QByteArray derive(QByteArrayView purpose, int counter) const;
    Id m_commandId;
    int m_counter = 0;
};

} // namespace autospace
