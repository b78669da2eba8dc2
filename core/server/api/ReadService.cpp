// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/api/ReadService.h"

#include "core/server/api/StoreFault.h"

namespace autospace {

using namespace Qt::StringLiterals;

void ReadService::submit(Responder responder, InSnapshot read, Length length) {
    auto shared = std::make_shared<Responder>(std::move(responder));
    Readers::Task task =
        [shared, read = std::move(read)](Stored<StoreSession*> opened) mutable {
            if (!opened) return shared->send(storeFault(opened.error()));
            StoreSession& session = **opened;
            if (const auto begun = session.begin(Access::Read); !begun) return shared->send(storeFault(begun.error()));
            auto answer = read(session, *shared);
            const auto failure = session.failure();
            session.rollback();
            if (shared->isAnswered()) return;
            if (failure) return shared->send(storeFault(*failure));
            if (!*answer) return shared->send(answer->error());
            shared->send(**std::move(answer));
        };
    if (length == Length::Short && m_readers.runHere(task)) return;
    if (!m_readers.submit(std::move(task)))
        shared->send(ApiError::unavailable(1000, u"Too many requests are waiting. Try again in a moment."_s));
}

void ReadService::asActor(const Caller& caller, const QString& orgId, Responder responder, ForActor read,
                          Length length) {
    const Id id = Id::parse(orgId).value_or(Id());
    submit(std::move(responder), [this, caller, id, read = std::move(read)](StoreSession& session,
                                                                          Responder&) mutable -> std::optional<Answer> {
        const auto actor = m_access.actor(session, caller, id);
        if (!actor) return Answer(std::unexpected(actor.error()));
        return read(session, *actor);
    }, length);
}

void ReadService::streamAsActor(const Caller& caller, const QString& orgId, Responder responder, OpenStream open) {
    const Id id = Id::parse(orgId).value_or(Id());
    submit(std::move(responder),
           [this, caller, id, open = std::move(open)](StoreSession& session,
                                                      Responder& stream) mutable -> std::optional<Answer> {
               const auto actor = m_access.actor(session, caller, id);
               if (!actor) return Answer(std::unexpected(actor.error()));
               if (const auto failure = session.failure()) return Answer(std::unexpected(storeFault(*failure)));
               const auto refused = open(session, *actor, stream);
               return refused ? std::optional<Answer>(std::unexpected(*refused)) : std::nullopt;
           });
}

void ReadService::asPerson(const Caller& caller, Responder responder, ForPerson read) {
    submit(std::move(responder), [this, caller, read = std::move(read)](StoreSession& session,
                                                                      Responder&) mutable -> std::optional<Answer> {
        const auto person = m_access.person(session, caller);
        if (!person) return Answer(std::unexpected(person.error()));
        return read(session, *person);
    });
}

} // namespace autospace
