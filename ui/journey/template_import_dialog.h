// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journey/template_json.h"

#include <QDialog>

#include <functional>

namespace esperluette::ui {

class TextLabel;

/// Shows what a file of a journey would add before it is imported. Importing is a function it is
/// given.
class TemplateImportDialog final : public QDialog {
    Q_OBJECT
public:
    using Import = std::function<Result<>()>;

    TemplateImportDialog(const TemplateImport& import, Language language, Import perform,
                         QWidget* parent = nullptr);

    /// Closes when the import succeeds; otherwise says why.
    void accept() override;

private:
    QWidget* listOf(const TemplateImport& import, Language language);

    Import m_perform;
    TextLabel* m_problem;
};

}  // namespace esperluette::ui
