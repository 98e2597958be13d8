export const id = 928;
export const ids = [928];
export const modules = {

/***/ 69928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openArtifactClient: () => (/* binding */ openArtifactClient)
/* harmony export */ });
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28182);

/** A module of its own, so that the client's 3.5 MB are parsed only by a step that uploads. */
function openArtifactClient() {
    return new _actions_artifact__WEBPACK_IMPORTED_MODULE_0__/* .DefaultArtifactClient */ .t9();
}


/***/ })

};
