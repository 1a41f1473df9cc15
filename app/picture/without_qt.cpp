#include "app/picture/diagram_file.h"
#include "app/picture/report_paper.h"

namespace tiers::picture {
namespace {

Reading<std::string> not_built() {
    Reading<std::string> reading;
    reading.problems.push_back({"", phrase("this build of Tiers draws no PNG and no PDF; write SVG or HTML instead")});
    return reading;
}

} // namespace

Reading<std::string> draw_png(const Design&, const DiagramLook&, double) {
    return not_built();
}

Reading<std::string> draw_pdf(const Design&, const DiagramLook&, Paper) {
    return not_built();
}

Reading<std::string> print_report(const Content&, Paper) {
    return not_built();
}

} // namespace tiers::picture
