// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "ui/shared/error_text.h"

#include <cstdio>

namespace esperluette::cli {

Refusal refusal(const Error& error) { return {ui::errorText(error)}; }

Refusal wrongUsage(const QString& sentence) { return {sentence, Refusal::wrongUsage}; }

void print(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
}

}  // namespace esperluette::cli
