// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/schema/Clock.h"
#include "core/domain/schema/Record.h"
#include "net/signin/SignedInUser.h"
#include "net/transport/Transport.h"

#include <QtCore/QObject>
#include <QtCore/QSet>

namespace autospace {

/// A core that is there for the sign-in and the first sync of each organization, and out of reach ever
/// after: the client then works offline on the demo's records, as it would in a basement.
class DemoTransport final : public Transport {
public:
    explicit DemoTransport(const Clock& clock);

    void send(const HttpRequest& request, Done done) override;
    [[nodiscard]] std::unique_ptr<EventFeed> openEventFeed(const HttpRequest& request,
                                                           EventFeed::Handlers handlers) override;

private:
    [[nodiscard]] HttpResult answer(const HttpRequest& request);
    [[nodiscard]] HttpResult signIn(const QByteArray& body) const;
    [[nodiscard]] HttpResult firstPage(const QString& organization) const;

    const Clock& m_clock;
    const QList<std::shared_ptr<Record>> m_records; // another time would be another world, with other ids
    const SignedInUser m_person;
    QSet<QString> m_pulled;
    QObject m_context; // what waits for the event loop goes with it
};

} // namespace autospace
