// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/command/Registry.h"

#include <QUrl>

#include <optional>

namespace autospace {

// A link that opens a record in the client: app://booking/<id>, with the record's word in the singular or its
// collection's name. Written in lower case, as links are.
struct DeepLink {
    QString collection;
    Id id;

    // Nothing when the link is not ours, names no kind of record, or has no id.
    [[nodiscard]] static std::optional<DeepLink> parse(const QUrl& url, const Registry& registry);
    [[nodiscard]] QUrl url() const;
    friend bool operator==(const DeepLink&, const DeepLink&) = default;
};

} // namespace autospace
