// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/RefreshRequest.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

const StructType& RefreshRequest::staticType() {
    static const StructType type(
        u"RefreshRequest"_s, &makeStruct<RefreshRequest>,
        {fieldOf<&RefreshRequest::refreshToken>("refresh_token", QT_TRANSLATE_NOOP("fields", "Refresh token"))
             .length(1, 200),
         fieldOf<&RefreshRequest::device>("device", QT_TRANSLATE_NOOP("fields", "Device")).length(0, 120)});
    return type;
}

} // namespace autospace
