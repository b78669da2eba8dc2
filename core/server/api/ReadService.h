// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/server/http/Responder.h"
#include "core/server/http/Response.h"
#include "core/server/readers/Readers.h"
#include "core/server/signin/AccessDirectory.h"

namespace autospace {

// Serves reads: on a reader's thread, in one snapshot of the database, for somebody who may be there at all. What comes
// of it is sent, unless a read failed underneath: then nobody is shown a list that is empty by mistake.
class ReadService {
public:
    using Answer = std::expected<Response, ApiError>;
    using ForActor = std::move_only_function<Answer(StoreSession&, const Actor&)>;
    using ForPerson = std::move_only_function<Answer(StoreSession&, const AccessDirectory::Person&)>;

    ReadService(Readers& readers, const AccessDirectory& access) : m_readers(readers), m_access(access) {}

    // Short: mostly a few rows that an index finds, not worth another thread. What proves long is read again on one.
    enum class Length { Any, Short };
    // As a member of the organization. orgId as it stood in the address.
    void asActor(const Caller& caller, const QString& orgId, Responder responder, ForActor read,
                 Length length = Length::Any);
    // The same for an answer that stays open: open takes the responder, or says why there is no stream.
    using OpenStream = std::move_only_function<std::optional<ApiError>(StoreSession&, const Actor&, Responder&)>;
    void streamAsActor(const Caller& caller, const QString& orgId, Responder responder, OpenStream open);
    // As whoever is signed in.
    void asPerson(const Caller& caller, Responder responder, ForPerson read);

private:
    // Nothing when the responder has been used. May be called again, when the first call had no time to end.
    using InSnapshot = std::move_only_function<std::optional<Answer>(StoreSession&, Responder&)>;
    struct Reading;
    void submit(Responder responder, InSnapshot read, Length length = Length::Any);

    Readers& m_readers;
    const AccessDirectory& m_access;
};

} // namespace autospace
