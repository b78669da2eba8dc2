// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/signin/SignInRequest.h"

#include "core/domain/schema/RecordType.h"

namespace autospace {

using namespace Qt::StringLiterals;

const StructType& SignInRequest::staticType() {
    static const StructType type(
        u"SignInRequest"_s, &makeStruct<SignInRequest>,
        {fieldOf<&SignInRequest::email>("email", QT_TRANSLATE_NOOP("fields", "E-mail")).length(1, 254),
         fieldOf<&SignInRequest::password>("password", QT_TRANSLATE_NOOP("fields", "Password")).length(1, 1024),
         fieldOf<&SignInRequest::device>("device", QT_TRANSLATE_NOOP("fields", "Device")).length(0, 120)});
    return type;
}

} // namespace autospace
