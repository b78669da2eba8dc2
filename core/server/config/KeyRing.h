// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/auth/RandomSource.h"

#include <QList>
#include <QString>

#include <expected>

namespace autospace {

// Named secrets of 32 bytes. The first is used for what is new, all of them for what is there already: a key is
// changed by putting a new one in front. Written as "id:base64", one per line or separated by blanks.
class KeyRing {
public:
    struct Key {
        QByteArray id;
        QByteArray secret;
    };
    struct Loaded;
    // Where keys may come from: text (an environment variable) or a file, which is made when it is missing and may be.
    struct Source {
        QString text;
        QString file;
        bool mayCreate = false;
    };

    [[nodiscard]] static std::expected<KeyRing, QString> parse(const QString& text);
    // what: for messages, such as "data key".
    [[nodiscard]] static std::expected<Loaded, QString> load(const Source& source, const QString& what,
                                                             RandomSource& random);

    [[nodiscard]] const QList<Key>& keys() const { return m_keys; }

private:
    [[nodiscard]] static std::expected<Loaded, QString> create(const QString& path, const QString& what,
                                                               RandomSource& random);
    QList<Key> m_keys;
};

struct KeyRing::Loaded {
    KeyRing ring;
    bool created = false;
};

} // namespace autospace
